import type { GradeCells } from '../../roster/cells.ts';
import type { FactId } from '../facts/facts.ts';
import type { RosterModel } from './rosterModel.ts';
import { sumOver } from './sumOver.ts';

/**
 * The facts that head-counts by cell do not agree with, in exact integers; empty where they agree
 * with all. Head-counts that are not whole or negative agree with none.
 */
export function disagreements(
  model: RosterModel,
  counts: readonly number[],
  active?: ReadonlySet<FactId>,
): FactId[] {
  const constraints = model.constraints.filter(({ fact }) => active?.has(fact) ?? true);
  const whole = counts.every((count) => Number.isSafeInteger(count) && count >= 0);
  const broken = constraints.filter(({ coefficients, min, max }) => {
    if (!whole) return true;
    const sum = sumOver(coefficients, counts);
    return (min !== null && sum < min) || (max !== null && sum > max);
  });
  return [...new Set(broken.map(({ fact }) => fact))];
}

/** Head-counts by cell of a folded roster; null where somebody stands on a step closed to the post. */
export function countsOf(model: RosterModel, roster: GradeCells): number[] | null {
  const counts = model.cells.map(({ post, step }) => roster.workers[post]?.[step - 1] ?? 0);
  const placed = counts.reduce((a, b) => a + b, 0);
  const all = roster.workers.flat().reduce((a, b) => a + b, 0);
  return placed === all ? counts : null;
}
