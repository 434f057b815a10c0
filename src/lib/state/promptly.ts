import type { Waiting } from '../domain/inference/bounds/outerBounds.ts';
import { inTurn } from '../domain/inference/program/inTurn.ts';
import type { Solver } from '../domain/inference/program/integerProgram.ts';

/** How long a proof may take before limits stand in its place, so that an answer comes within 5 s. */
const PATIENT_MS = 4_000;

/** A page waits for its bounds: a proof soon, or limits that no roster goes beyond. */
export function promptly(solver: Solver, signal: AbortSignal): Waiting {
  return { prompt: inTurn([{ solver, atMostMs: PATIENT_MS }]), thorough: solver, signal };
}
