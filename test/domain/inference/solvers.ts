import type { Solver } from '../../../src/lib/domain/inference/program/integerProgram.ts';
import { highsSolver } from '../../../src/lib/engine/adapters/highsSolver.ts';
import { yalpsSolver } from '../../../src/lib/engine/adapters/yalpsSolver.ts';
import { exactSolver } from './exactSolver.ts';

/** The two shipped solvers. */
export const highs: Solver = highsSolver();
export const yalps: Solver = yalpsSolver;

/** Both, and the exact method that shares no code with them. */
export const solvers: readonly Solver[] = [highs, yalps, exactSolver];
