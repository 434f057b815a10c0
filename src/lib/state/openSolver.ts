import { refuseIfStopped, type Solver } from '../domain/inference/program/integerProgram.ts';

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
    async solve(program, options) {
      const solver = await opened();
      refuseIfStopped(options?.signal);
      return solver.solve(program, options);
    },
  };
}
