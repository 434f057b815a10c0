import type { Fen } from '../../money/fen.ts';
import { boundsOfModel, type Bounds } from './bounds.ts';
import { SolverError, type SolveOptions, type Solver } from '../program/integerProgram.ts';
import { programOf, type Goal } from '../program/programOf.ts';
import type { RosterModel } from '../program/rosterModel.ts';
import { allFacts } from '../program/solveModel.ts';

/** Between these a scenario's monthly cost lies on every roster, if there is one, reached or not. */
export interface OuterBounds {
  /** whether a roster agrees with the facts is open */
  readonly feasible: null;
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
  return {
    feasible: null,
    min: BigInt(Math.floor(widened(least, -1))),
    max: BigInt(Math.ceil(widened(most, 1))),
  };
}

/** How the bounds of a scenario are found where somebody waits for them. */
export interface Waiting extends Pick<SolveOptions, 'signal'> {
  /** asked for the proof; gives up soon */
  readonly prompt: Solver;
  /** asked for the limits, and whatever has to be known in the end */
  readonly thorough: Solver;
}

/** The bounds where they are proven in time, else limits that no roster goes beyond. */
export async function provenOrOuter(
  model: RosterModel,
  { prompt, thorough, signal }: Waiting,
): Promise<Bounds | OuterBounds> {
  try {
    return await boundsOfModel(model, prompt, { signal });
  } catch (failure) {
    if (!(failure instanceof SolverError && failure.kind === 'deadline')) throw failure;
  }
  // With people in parts the facts hold together or not at once; which of them don't is for long.
  const outer = await outerBounds(model, thorough, { signal });
  return outer ?? boundsOfModel(model, thorough, { signal });
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
