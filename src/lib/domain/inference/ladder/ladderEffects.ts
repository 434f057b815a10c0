import { movementBetween } from '../../budget/movement.ts';
import type { SettledMonth } from '../../budget/settle.ts';
import { movesIn, type Moves } from '../../placement/flow.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import { gini } from './gini.ts';
import {
  overtakenWorkers,
  overtakings,
  payGroups,
  type Overtaking,
  type PayGroup,
} from './overtaking.ts';
import { correlationWithPoints, type PointGroup } from './points.ts';
import { postLadders, type PostLadder } from './postLadder.ts';
import type { Ratio } from './ratio.ts';
import { seniorityEffects, type SeniorityEffect, type SeniorityLimits } from './seniority.ts';

/** A change, with everybody settled before it and after. */
export interface LadderInput {
  readonly policy: PolicyDocument;
  readonly before: SettledMonth;
  readonly after: SettledMonth;
  /** the roster's own points, where it has them */
  readonly points?: readonly PointGroup[] | undefined;
  readonly limits?: SeniorityLimits | undefined;
}

/** What a change does to the pay ladder beside costing money. */
export interface LadderEffects {
  readonly posts: readonly PostLadder[];
  /** how many stand higher, lower or where they stood */
  readonly moves: Moves;
  readonly overtakings: readonly Overtaking[];
  readonly workers: { readonly overtaken: number; readonly levelled: number };
  /** empty where the roster has no years of service */
  readonly seniority: readonly SeniorityEffect[];
  readonly correlation: { readonly before: string | null; readonly after: string | null };
  /** of own monthly pay, grade + base */
  readonly gini: { readonly before: Ratio | null; readonly after: Ratio | null };
}

/** A worker in the first two years, and one in the tenth or later. */
const defaultSeniority: SeniorityLimits = { newcomerUpTo: 2, seniorFrom: 10 };

/** Computes the side effects of a change on the ladder, by where everybody stands in its month. */
export function ladderEffects(input: LadderInput): LadderEffects {
  const { policy, before, after, points = [], limits = defaultSeniority } = input;
  const groups = payGroups(policy, before, after);
  const pairs = overtakings(groups);
  const paid = (when: 'before' | 'after') =>
    groups.map((group: PayGroup) => ({ workers: group.workers, pay: group[when] }));
  return {
    posts: postLadders(policy, before, after),
    moves: movesIn(movementBetween(before, after)),
    overtakings: pairs,
    workers: overtakenWorkers(pairs),
    seniority: seniorityEffects(policy, before, after, limits),
    correlation: {
      before: correlationWithPoints(policy, before, points),
      after: correlationWithPoints(policy, after, points),
    },
    gini: { before: gini(paid('before')), after: gini(paid('after')) },
  };
}
