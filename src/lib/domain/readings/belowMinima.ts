import { oldMinima } from '../inference/facts/publishedFacts.ts';
import { ladderAmounts } from '../rules/items/gradeAllowance.ts';
import { fenFromYuan } from '../money/fen.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import type { GradeCells } from '../roster/cells.ts';

/**
 * How many people of a roster stand on a step that pays less than the old minimum of their post:
 * with minima that restrict the step there would be none.
 */
export function belowMinima(policy: PolicyDocument, settings: Settings, cells: GradeCells): number {
  const minima = oldMinima(policy);
  const ladder = ladderAmounts(policy, settings);
  return policy.posts.reduce((sum, { id }, post) => {
    const least = fenFromYuan(minima[id] ?? '0') ?? 0n;
    const steps = cells.workers[post] ?? [];
    return sum + steps.reduce((n, workers, i) => ((ladder[i] ?? 0n) < least ? n + workers : n), 0);
  }, 0);
}
