import type { PayTables } from '../../rules/payTables.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { GradeCells } from '../../roster/cells.ts';
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
import {
  seniorityEffects,
  type SeniorityEffect,
  type SeniorityLimits,
  type ServiceGroup,
} from './seniority.ts';

export interface LadderInput {
  readonly policy: PolicyDocument;
  readonly cells: GradeCells;
  readonly before: PayTables;
  readonly after: PayTables;
  /** years of service and points, where the roster has them */
  readonly service?: readonly ServiceGroup[] | undefined;
  readonly points?: readonly PointGroup[] | undefined;
  readonly limits?: SeniorityLimits | undefined;
}

/** What a change does to the pay ladder beside costing money. */
export interface LadderEffects {
  readonly posts: readonly PostLadder[];
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

/** Computes the side effects of a change on the ladder, from cells × tables alone. */
export function ladderEffects(input: LadderInput): LadderEffects {
  const { policy, cells, before, after, service = [], points = [] } = input;
  const groups = payGroups(policy, cells, before, after);
  const pairs = overtakings(groups);
  const paid = (when: 'before' | 'after') =>
    groups.map((group: PayGroup) => ({ workers: group.workers, pay: group[when] }));
  return {
    posts: postLadders(policy, cells, before, after),
    overtakings: pairs,
    workers: overtakenWorkers(pairs),
    seniority:
      service.length === 0
        ? []
        : seniorityEffects(policy, service, before, after, input.limits ?? defaultSeniority),
    correlation: correlationWithPoints(groups, points),
    gini: { before: gini(paid('before')), after: gini(paid('after')) },
  };
}
