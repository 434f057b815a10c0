import { SolverError, type Solver } from './integerProgram.ts';

/** A solver, and how long it may try one program before the next one does. */
export interface Turn {
  readonly solver: Solver;
  readonly atMostMs?: number;
}

/**
 * A solver that asks others in turn: the next where one can't start, breaks down or finds no proof
 * in its time. What the caller cancels is not tried again.
 */
export function inTurn(turns: readonly [Turn, ...Turn[]]): Solver {
  return {
    name: turns.map(({ solver }) => solver.name).join(' / '),
    async solve(program, options = {}) {
      let last: unknown;
      for (const { solver, atMostMs } of turns) {
        const times = [options.deadlineMs, atMostMs].filter((ms) => ms !== undefined);
        const deadlineMs = times.length === 0 ? undefined : Math.min(...times);
        try {
          return await solver.solve(program, { ...options, deadlineMs });
        } catch (failure) {
          if (!(failure instanceof SolverError) || failure.kind === 'cancelled') throw failure;
          last = failure;
        }
      }
      throw last;
    },
  };
}
