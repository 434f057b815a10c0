import type { FactId } from '../facts/facts.ts';
import { disagreements } from './disagreements.ts';
import { refuseIfStopped, SolverError, type SolveOptions, type Solver } from './integerProgram.ts';
import { programOf, type Goal } from './programOf.ts';
import type { RosterModel } from './rosterModel.ts';
import { sumOver } from './sumOver.ts';

/** The proved extreme of a goal, with a roster that reaches it: head-counts by cell. */
export type Extreme =
  | { readonly status: 'optimal'; readonly value: bigint; readonly counts: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' };

/** The ids of all facts of a model that constrain somebody. */
export function allFacts(model: RosterModel): Set<FactId> {
  return new Set(model.constraints.map(({ fact }) => fact));
}

/**
 * The extreme of a goal over the rosters that agree with the active facts. The solver's numbers
 * are rounded to people, and held against every active fact and the goal in exact integers; an
 * answer that fails rejects as `SolverError` `failed`, so that no float reaches a result.
 */
export async function solveModel(
  solver: Solver,
  model: RosterModel,
  goal: Goal,
  options: SolveOptions & { readonly active?: ReadonlySet<FactId> } = {},
): Promise<Extreme> {
  const { active = allFacts(model), ...limits } = options;
  refuseIfStopped(limits.signal);
  const { program, cellOf } = programOf(model, goal, active);
  const solution = await solver.solve(program, limits);
  refuseIfStopped(limits.signal);
  if (solution.status !== 'optimal') return solution;
  const counts = model.cells.map(() => 0);
  cellOf.forEach((cell, unknown) => {
    counts[cell] = Math.round(solution.values[unknown] ?? 0);
  });
  const broken = disagreements(model, counts, active);
  if (broken.length > 0)
    throw new SolverError('failed', `the answer of ${solver.name} breaks ${broken.join(', ')}`);
  return { status: 'optimal', value: sumOver(goal.coefficients, counts), counts };
}
