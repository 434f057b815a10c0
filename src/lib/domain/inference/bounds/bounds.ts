import type { Fen } from '../../money/fen.ts';
import { smallestConflict } from '../conflicts/conflictSets.ts';
import type { FactId } from '../facts/facts.ts';
import { SolverError, type SolveOptions, type Solver } from '../program/integerProgram.ts';
import { rosterModel, type ModelInput, type RosterModel } from '../program/rosterModel.ts';
import { solveModel, type Extreme } from '../program/solveModel.ts';

/** One line of an extreme roster: so many workers of a post on a step. */
export interface RosterRow {
  readonly role: string;
  readonly step: number;
  readonly workers: number;
}

/**
 * The least and the most that a scenario changes the monthly grade bill, each with a roster that
 * reaches it; or the smallest set of facts that cannot all hold.
 */
export type Bounds =
  | {
      readonly feasible: true;
      readonly min: Fen;
      readonly max: Fen;
      readonly minRoster: readonly RosterRow[];
      readonly maxRoster: readonly RosterRow[];
    }
  | { readonly feasible: false; readonly conflict: readonly FactId[] };

/**
 * The bounds of a scenario's monthly cost over every whole-number roster that agrees with the
 * facts. Rejects with a `SolverError` where the solver has no answer that holds.
 */
export function boundsOf(
  input: ModelInput,
  solver: Solver,
  options: SolveOptions = {},
): Promise<Bounds> {
  return boundsOfModel(rosterModel(input), solver, options);
}

/** The same for a model that is built already. */
export async function boundsOfModel(
  model: RosterModel,
  solver: Solver,
  options: SolveOptions = {},
): Promise<Bounds> {
  const coefficients = model.cells.map(({ cost }) => cost);
  const least = await solveModel(solver, model, { sense: 'min', coefficients }, options);
  if (least.status === 'infeasible')
    return { feasible: false, conflict: await smallestConflict(model, solver, options) };
  const most = await solveModel(solver, model, { sense: 'max', coefficients }, options);
  const [min, max] = [reached(least), reached(most)];
  return {
    feasible: true,
    min: min.value,
    max: max.value,
    minRoster: rosterRows(model, min.counts),
    maxRoster: rosterRows(model, max.counts),
  };
}

/** With the number of workers known nothing is unbounded, and both senses agree on feasibility. */
function reached(extreme: Extreme): Extract<Extreme, { status: 'optimal' }> {
  if (extreme.status === 'optimal') return extreme;
  throw new SolverError('failed', `a bounded program was called ${extreme.status}`);
}

/** Head-counts by cell as rows, without the empty ones, in the order of posts and steps. */
export function rosterRows(model: RosterModel, counts: readonly number[]): RosterRow[] {
  return model.cells.flatMap(({ post, step }, i) => {
    const workers = counts[i] ?? 0;
    return workers === 0 ? [] : [{ role: model.policy.posts[post]?.id ?? '', step, workers }];
  });
}
