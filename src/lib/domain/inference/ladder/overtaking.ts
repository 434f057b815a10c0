import { ownPay } from '../../budget/impactOf.ts';
import { movementBetween } from '../../budget/movement.ts';
import type { SettledMonth } from '../../budget/settle.ts';
import type { Fen } from '../../money/fen.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';

/** Workers of one post who stood on one step and stand on another, or the same; pay is grade + base. */
export interface PayGroup {
  readonly post: string;
  readonly step: number;
  readonly stepAfter: number;
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

/** The workers by post, step before and step after, each with the pay of the step of its month. */
export function payGroups(
  { posts }: Pick<PolicyDocument, 'posts'>,
  before: SettledMonth,
  after: SettledMonth,
): PayGroup[] {
  return movementBetween(before, after).moves.map(({ post, from, to, workers }) => ({
    post: posts[post]?.id ?? '',
    step: from + 1,
    stepAfter: to + 1,
    workers,
    before: ownPay(before.tables, post, from),
    after: ownPay(after.tables, post, to),
  }));
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
