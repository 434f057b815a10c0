import type { FactId } from '../facts/facts.ts';
import type { Quantity, Range } from '../facts/quantity.ts';
import { weights } from '../facts/quantityOf.ts';
import type { SolveOptions, Solver } from './integerProgram.ts';
import type { RosterModel } from './rosterModel.ts';
import { solveModel } from './solveModel.ts';

/**
 * What a quantity can be over the rosters that agree with the active facts (all of them where left
 * out); null where there is no such roster.
 */
export async function possibleRange(
  model: RosterModel,
  quantity: Quantity,
  solver: Solver,
  options: SolveOptions & { readonly active?: ReadonlySet<FactId> } = {},
): Promise<Range | null> {
  const coefficients = weights(model, quantity);
  const least = await solveModel(solver, model, { sense: 'min', coefficients }, options);
  if (least.status !== 'optimal') return null;
  const most = await solveModel(solver, model, { sense: 'max', coefficients }, options);
  return { min: least.value, max: most.status === 'optimal' ? most.value : null };
}
