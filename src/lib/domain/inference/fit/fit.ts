import type { Scenario } from '../../scenario/provision.ts';
import type { Cost } from './costMeter.ts';

/** A scenario with what it costs. */
export interface Costed {
  readonly scenario: Scenario;
  readonly cost: Cost;
}

/** The furthest that a limit allows to go, and the next step on the way, which goes too far. */
export interface Fit extends Costed {
  /** null where nothing is left to go */
  readonly next: Costed | null;
}

/** Amounts are looked for on this grid, in yuan: pay is set in tens. */
export const GRID_YUAN = 10;
