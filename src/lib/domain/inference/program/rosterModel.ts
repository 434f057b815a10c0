import type { PayTables } from '../../rules/payTables.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Scenario } from '../../scenario/provision.ts';
import type { Fen } from '../../money/fen.ts';
import type { FactId, Facts } from '../facts/facts.ts';
import { factConstraints } from './factConstraints.ts';
import { gradeTables } from './gradeTables.ts';

/** A place where workers can stand: one unknown head-count. */
export interface ModelCell {
  /** index into the policy's posts */
  readonly post: number;
  /** 1 … the policy's number of steps */
  readonly step: number;
  /** what a worker there draws in grade allowance a month, top-ups included */
  readonly pay: Fen;
  /** what the scenario adds to that */
  readonly cost: Fen;
  /** what the step itself pays, without floors and caps */
  readonly stepWorth: Fen;
}

/** What one fact demands of the head-counts, in exact integers; null is no limit. */
export interface Constraint {
  readonly fact: FactId;
  /** one a cell */
  readonly coefficients: readonly bigint[];
  readonly min: bigint | null;
  readonly max: bigint | null;
}

/** Every whole-number roster that agrees with some facts, and what a scenario costs on each. */
export interface RosterModel {
  readonly policy: PolicyDocument;
  readonly facts: Facts;
  readonly cells: readonly ModelCell[];
  readonly constraints: readonly Constraint[];
}

export interface ModelInput {
  readonly policy: PolicyDocument;
  readonly scenario: Scenario;
  readonly facts: Facts;
  /** the calendar year whose rules hold; the month is that of the scenario's monthly figures */
  readonly year: number;
}

/**
 * Builds the model: a cell for each post and step that the post may stand on, a constraint for
 * each fact. Old minima as top-ups enter as floors of the baseline, so that they lift the mean,
 * and stay in force after the change unless the scenario sets another floor.
 */
export function rosterModel({ policy, scenario, facts, year }: ModelInput): RosterModel {
  const tables = gradeTables({ policy, scenario, facts, year });
  const cells = policy.posts.flatMap((post, index) => {
    const { from, to } = post.steps ?? { from: 1, to: policy.steps.length };
    return policy.steps
      .filter(({ number }) => number >= from && number <= to)
      .map(({ number: step }): ModelCell => {
        const at = (table: PayTables): Fen => table.place.gradeAllowance[index]?.[step - 1] ?? 0n;
        const pay = at(tables.baseline);
        const cost = at(tables.reform) - pay;
        return { post: index, step, pay, cost, stepWorth: at(tables.unlimited) };
      });
  });
  return { policy, facts, cells, constraints: factConstraints(policy, facts, cells) };
}
