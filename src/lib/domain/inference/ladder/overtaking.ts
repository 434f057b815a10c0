import { ownPay } from '../../budget/impactOf.ts';
import type { Fen } from '../../money/fen.ts';
import type { PayTables } from '../../rules/payTables.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { GradeCells } from '../../roster/cells.ts';

/** The workers of one post on one step, and their own monthly pay (grade + base) each. */
export interface PayGroup {
  readonly post: string;
  readonly step: number;
  readonly workers: number;
  readonly before: Fen;
  readonly after: Fen;
}

/** Two groups of whom the first was paid more, and no longer is. */
export interface Overtaking {
  readonly ahead: PayGroup;
  readonly behind: PayGroup;
  /** `levelled`: both draw the same now; `overtaken`: the order is reversed */
  readonly kind: 'levelled' | 'overtaken';
}

/** The workers of a roster by post and step, with their pay before and after; empty groups left out. */
export function payGroups(
  policy: PolicyDocument,
  cells: GradeCells,
  before: PayTables,
  after: PayTables,
): PayGroup[] {
  return cells.workers.flatMap((row, post) =>
    row.flatMap((workers, step) =>
      workers === 0
        ? []
        : [
            {
              post: policy.posts[post]?.id ?? '',
              step: step + 1,
              workers,
              before: ownPay(before, post, step),
              after: ownPay(after, post, step),
            },
          ],
    ),
  );
}

/** Every pair of groups whose order of pay a change levels or reverses (待遇倒挂). */
export function overtakings(groups: readonly PayGroup[]): Overtaking[] {
  return groups.flatMap((ahead) =>
    groups.flatMap((behind): Overtaking[] => {
      if (ahead.before <= behind.before || ahead.after > behind.after) return [];
      return [{ ahead, behind, kind: ahead.after === behind.after ? 'levelled' : 'overtaken' }];
    }),
  );
}

/** How many workers are overtaken or levelled by anybody, each counted once, overtaken first. */
export function overtakenWorkers(pairs: readonly Overtaking[]): {
  readonly overtaken: number;
  readonly levelled: number;
} {
  const groups = (kind: Overtaking['kind']): Set<PayGroup> =>
    new Set(pairs.filter((pair) => pair.kind === kind).map(({ ahead }) => ahead));
  const overtaken = groups('overtaken');
  const levelled = [...groups('levelled')].filter((group) => !overtaken.has(group));
  const count = (list: Iterable<PayGroup>): number =>
    [...list].reduce((sum, { workers }) => sum + workers, 0);
  return { overtaken: count(overtaken), levelled: count(levelled) };
}
