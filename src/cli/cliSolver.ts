import { inTurn } from '../lib/domain/inference/program/inTurn.ts';
import { SolverError, type Solver } from '../lib/domain/inference/program/integerProgram.ts';
import type { Context } from './context.ts';
import { InputRefused } from './exit.ts';

/** How long YALPS may try before HiGHS does, where there are many programs. */
const QUICK_MS = 200;

/** HiGHS, and YALPS where it can't start. */
export function thoroughSolver(): Solver {
  return inTurn([{ solver: highs() }, { solver: yalps() }]);
}

/** How long HiGHS may try where an answer is due within five seconds, start included. */
const PATIENT_MS = 1_300;

/** For one question that is answered soon: as `thoroughSolver`, and neither for long. */
export function promptSolver(): Solver {
  return inTurn([
    { solver: highs(), atMostMs: PATIENT_MS },
    { solver: yalps(), atMostMs: QUICK_MS },
  ]);
}

/** For hundreds of programs: most take YALPS a millisecond, and HiGHS the others. */
export function quickSolver(): Solver {
  return inTurn([{ solver: yalps(), atMostMs: QUICK_MS }, { solver: highs() }]);
}

const highs = (): Solver =>
  loadedLater('HiGHS', async () =>
    (await import('../lib/engine/adapters/highsSolver.ts')).highsSolver(),
  );

const yalps = (): Solver =>
  loadedLater(
    'YALPS',
    async () => (await import('../lib/engine/adapters/yalpsSolver.ts')).yalpsSolver,
  );

/** A solver whose program is read when it is first asked: most commands ask none. */
function loadedLater(name: string, load: () => Promise<Solver>): Solver {
  let loading: Promise<Solver> | null = null;
  return {
    name,
    async solve(program, options) {
      loading ??= load();
      return (await loading).solve(program, options);
    },
  };
}

/** What the solving gives; throws InputRefused with the reason where the solver fails. */
export async function solved<Result>(
  solving: Promise<Result>,
  { messages: { inference } }: Context,
): Promise<Result> {
  try {
    return await solving;
  } catch (failure) {
    if (!(failure instanceof SolverError)) throw failure;
    throw new InputRefused([inference.solverFailures[failure.kind]]);
  }
}
