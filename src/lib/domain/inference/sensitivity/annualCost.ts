import { budgetOf, type Population } from '../../budget/budgetOf.ts';
import { planMonths } from '../../budget/monthPlan.ts';
import { PolicyYear } from '../../budget/policyYear.ts';
import type { Fen } from '../../money/fen.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';

/** What a scenario changes in a year, or the whole bill of the year with it in force. */
export type AnnualMeasure = 'impact' | 'total';

/** The annual cost of a scenario by a measure, in fen. */
export function annualCost(input: {
  readonly policy: PolicyDocument;
  readonly population: Population;
  readonly scenario: Scenario;
  readonly year: number;
  readonly measure: AnnualMeasure;
}): Fen {
  const { policy, population, scenario, measure } = input;
  const year = new PolicyYear(policy, input.year);
  const total = (provisions: readonly Provision[]): Fen =>
    budgetOf(planMonths(year, provisions, year.december), population).total.annual;
  const today = scenario.baseline?.provisions ?? [];
  const reform = total([...today, ...scenario.provisions]);
  return measure === 'total' ? reform : reform - total(today);
}
