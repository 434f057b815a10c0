import type { Simulation, SimulationInput } from '../lib/domain/budget/simulate.ts';
import type { RunRecord } from './runRecord.ts';

/** A simulation with what it was computed from. */
export interface Simulated extends SimulationInput {
  readonly simulation: Simulation;
  readonly run: RunRecord;
}
