import type { Solver } from '../domain/inference/program/integerProgram.ts';

/** The solver of the page; its worker is fetched when it is first asked. */
export function openSolver(): Solver {
  let opening: Promise<Solver> | null = null;
  const opened = (): Promise<Solver> => {
    opening ??= import('../engine/adapters/workerSolver.ts').then(({ workerSolver }) =>
      workerSolver(),
    );
    return opening;
  };
  return {
    name: 'worker',
    solve: async (program, options) => (await opened()).solve(program, options),
  };
}
