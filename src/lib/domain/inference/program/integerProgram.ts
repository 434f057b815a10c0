/** One linear condition: `min ≤ Σ coefficient × variable ≤ max`; null is no limit. */
export interface Row {
  readonly coefficients: readonly number[];
  readonly min: number | null;
  readonly max: number | null;
}

/** A linear program over whole, non-negative unknowns. Every number is a safe integer. */
export interface IntegerProgram {
  readonly sense: 'min' | 'max';
  readonly objective: readonly number[];
  readonly rows: readonly Row[];
  /** the most that each unknown can be; null is no limit */
  readonly upper: readonly (number | null)[];
  /** the unknowns may be parts of a whole: quicker, and never less far than whole ones */
  readonly inParts?: boolean;
}

/** What a solver says: proved best values, or proved that there are none, or none is best. */
export type Solution =
  | { readonly status: 'optimal'; readonly values: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' };

export interface SolveOptions {
  /** Stops the work: between two programs at the latest. */
  readonly signal?: AbortSignal | undefined;
  /** How long one program may take. */
  readonly deadlineMs?: number | undefined;
}

/**
 * The port to a solver. It rejects with a `SolverError` where it has no proof within its deadline.
 * What it returns is floating-point work and is never trusted: `solveModel` checks it in integers.
 */
export interface Solver {
  readonly name: string;
  solve(program: IntegerProgram, options?: SolveOptions): Promise<Solution>;
}

/**
 * - `unavailable`: the solver can't be started here;
 * - `deadline`: no proof in time;
 * - `cancelled`: the caller stopped it;
 * - `failed`: it broke down, or its answer does not hold in exact arithmetic.
 */
export type SolverErrorKind = 'unavailable' | 'deadline' | 'cancelled' | 'failed';

/** Why a solver has no answer. */
export class SolverError extends Error {
  override readonly name = 'SolverError';
  readonly kind: SolverErrorKind;
  /** Set by hand: the option of `Error` is younger than the oldest browser served. */
  override readonly cause: unknown;

  constructor(kind: SolverErrorKind, message: string, cause?: unknown) {
    super(message);
    this.kind = kind;
    this.cause = cause;
  }
}

/** Throws `cancelled` where the caller has stopped the work. */
export function refuseIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new SolverError('cancelled', 'the calculation was cancelled');
}
