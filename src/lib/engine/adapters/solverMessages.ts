import type {
  IntegerProgram,
  Solution,
  SolverErrorKind,
} from '../../domain/inference/program/integerProgram.ts';

/** What the page tells the solver's worker: first where HiGHS lies, then one program after another. */
export type SolverRequest =
  | { readonly wasmUrl: string }
  | { readonly id: number; readonly program: IntegerProgram; readonly deadlineMs: number };

/** What the worker answers to a program. */
export type SolverReply =
  | { readonly id: number; readonly solver: string; readonly solution: Solution }
  | { readonly id: number; readonly kind: SolverErrorKind; readonly message: string };
