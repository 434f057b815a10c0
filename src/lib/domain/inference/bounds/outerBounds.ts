import type { Fen } from '../../money/fen.ts';
import { SolverError, type SolveOptions, type Solver } from '../program/integerProgram.ts';
import { programOf, type Goal } from '../program/programOf.ts';
import type { RosterModel } from '../program/rosterModel.ts';
import { allFacts } from '../program/solveModel.ts';

/** Between these a scenario's monthly cost lies on every roster, whether or not one reaches them. */
export interface OuterBounds {
  readonly min: Fen;
  readonly max: Fen;
}

/** A solver's sum may be off by so much of itself, and is widened by it. */
const TOLERANCE = 1e-6;

/**
 * Limits of a scenario's monthly cost where no proof is to be had in time: the least and the most
 * with people counted in parts. No roster of whole people goes beyond them. Null where not even
 * people in parts agree with the facts.
 */
export async function outerBounds(
  model: RosterModel,
  solver: Solver,
  options: SolveOptions = {},
): Promise<OuterBounds | null> {
  const coefficients = model.cells.map(({ cost }) => cost);
  const least = await relaxed(model, { sense: 'min', coefficients }, solver, options);
  const most = await relaxed(model, { sense: 'max', coefficients }, solver, options);
  if (least === null || most === null) return null;
  return { min: BigInt(Math.floor(widened(least, -1))), max: BigInt(Math.ceil(widened(most, 1))) };
}

async function relaxed(
  model: RosterModel,
  goal: Goal,
  solver: Solver,
  options: SolveOptions,
): Promise<number | null> {
  const { program, cellOf } = programOf(model, goal, allFacts(model));
  const solution = await solver.solve({ ...program, inParts: true }, options);
  if (solution.status === 'infeasible') return null;
  if (solution.status === 'unbounded')
    throw new SolverError('failed', 'a bounded program was called unbounded');
  return cellOf.reduce(
    (sum, cell, i) => sum + Number(goal.coefficients[cell] ?? 0n) * (solution.values[i] ?? 0),
    0,
  );
}

function widened(value: number, direction: 1 | -1): number {
  return value + direction * TOLERANCE * Math.max(1, Math.abs(value));
}
