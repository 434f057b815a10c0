import { SettledYear } from '../../budget/settledYear.ts';
import type { SimulationInput } from '../../budget/simulate.ts';
import type { Fen } from '../../money/fen.ts';
import type { Provision } from '../../scenario/provision.ts';

/** What a scenario changes in a year, or the whole bill of the year with it in force. */
export type AnnualMeasure = 'impact' | 'total';

/** The annual cost of a scenario by a measure, in fen. */
export function annualCost(input: SimulationInput & { readonly measure: AnnualMeasure }): Fen {
  const { scenario, measure } = input;
  const year = new SettledYear(input);
  const total = (provisions: readonly Provision[]): Fen =>
    year.plan(provisions, year.policy.december).budget.total.annual;
  const today = scenario.baseline?.provisions ?? [];
  const reform = total([...today, ...scenario.provisions]);
  return measure === 'total' ? reform : reform - total(today);
}
