import { createContext } from 'svelte';
import type { Solver } from '../domain/inference/program/integerProgram.ts';
import type { EngineDesk } from './engineDesk.svelte.ts';
import type { FoldedRoster } from './foldedRoster.ts';
import type { ScenarioDesk } from './scenarioDesk.svelte.ts';

/** What every page works on: the roster in use, the scenario being edited, the database, the solver. */
export interface Desk {
  readonly roster: FoldedRoster;
  readonly scenario: ScenarioDesk;
  readonly engine: EngineDesk;
  /** one for all pages; it starts when it is first asked */
  readonly solver: Solver;
}

export const [getDesk, provideDesk] = createContext<Desk>();
