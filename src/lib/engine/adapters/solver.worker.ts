import { SolverError, type Solver } from '../../domain/inference/program/integerProgram.ts';
import { highsSolver } from './highsSolver.ts';
import type { SolverReply, SolverRequest } from './solverMessages.ts';
import { yalpsSolver } from './yalpsSolver.ts';

let preferred: Solver = yalpsSolver;

/** HiGHS where WebAssembly runs, else YALPS: slower, but its answers are checked like any other. */
async function solve(request: Extract<SolverRequest, { id: number }>): Promise<SolverReply> {
  const { id, program, deadlineMs } = request;
  for (const solver of new Set([preferred, yalpsSolver])) {
    try {
      return { id, solver: solver.name, solution: await solver.solve(program, { deadlineMs }) };
    } catch (error) {
      if (!(error instanceof SolverError)) throw error;
      if (error.kind === 'unavailable') preferred = yalpsSolver;
      else return { id, kind: error.kind, message: error.message };
    }
  }
  return { id, kind: 'unavailable', message: 'no solver started' };
}

addEventListener('message', ({ data }: MessageEvent<SolverRequest>) => {
  if ('wasmUrl' in data) {
    preferred = highsSolver({ wasmUrl: data.wasmUrl });
    return;
  }
  void solve(data).then((reply) => {
    postMessage(reply);
  });
});
