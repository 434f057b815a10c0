import loadHighs, { type Highs } from 'highs';
import {
  refuseIfStopped,
  SolverError,
  type IntegerProgram,
  type Solution,
  type Solver,
} from '../../domain/inference/program/integerProgram.ts';
import { lpText, unknownName } from './lpText.ts';

const DEFAULT_DEADLINE_MS = 30_000;

/**
 * The gaps are closed by hand: with its defaults HiGHS calls a solution optimal that is one in ten
 * thousand away from it. Objectives are whole numbers, so that a gap under one is none.
 */
const exactly = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 } as const;

export interface HighsPlace {
  /** where highs.wasm is to be found; beside the script where left out */
  readonly wasmUrl?: string | undefined;
}

/**
 * HiGHS, compiled to WebAssembly. It loads on the first call, and again after a failed start. One
 * program blocks its thread until it is solved: in a page it belongs into a worker.
 */
export function highsSolver({ wasmUrl }: HighsPlace = {}): Solver {
  let starting: Promise<Highs> | null = null;
  const started = (): Promise<Highs> => {
    starting ??= loadHighs(wasmUrl === undefined ? {} : { locateFile: () => wasmUrl }).catch(
      (cause: unknown) => {
        starting = null;
        throw new SolverError('unavailable', 'HiGHS did not start', cause);
      },
    );
    return starting;
  };
  return {
    name: 'HiGHS',
    async solve(program, { signal, deadlineMs = DEFAULT_DEADLINE_MS } = {}) {
      refuseIfStopped(signal);
      const highs = await started();
      refuseIfStopped(signal);
      return solved(highs, program, deadlineMs);
    },
  };
}

function solved(highs: Highs, program: IntegerProgram, deadlineMs: number): Solution {
  const text = lpText(program);
  const first = run(highs, text, deadlineMs);
  const undecided = first.Status === 'Primal infeasible or unbounded';
  const result = undecided ? run(highs, text, deadlineMs, 'off') : first;
  switch (result.Status) {
    case 'Optimal':
      return {
        status: 'optimal',
        values: program.objective.map((_, i) => {
          const column = result.Columns[unknownName(i)];
          return column !== undefined && 'Primal' in column ? column.Primal : 0;
        }),
      };
    case 'Infeasible':
      return { status: 'infeasible' };
    case 'Unbounded':
      return { status: 'unbounded' };
    case 'Time limit reached':
      throw new SolverError('deadline', `HiGHS found no proof within ${deadlineMs} ms`);
    default:
      throw new SolverError('failed', `HiGHS ended with "${result.Status}"`);
  }
}

/** Presolving can end without telling "no solution" from "no best one"; without it, it is told. */
function run(
  highs: Highs,
  text: string,
  deadlineMs: number,
  presolve: 'choose' | 'off' = 'choose',
): ReturnType<Highs['solve']> {
  try {
    return highs.solve(text, { ...exactly, presolve, time_limit: deadlineMs / 1000 });
  } catch (cause) {
    throw new SolverError('failed', 'HiGHS broke down', cause);
  }
}
