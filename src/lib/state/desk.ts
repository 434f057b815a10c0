import { createContext } from 'svelte';
import type { EngineDesk } from './engineDesk.svelte.ts';
import type { FoldedRoster } from './foldedRoster.ts';
import type { ScenarioDesk } from './scenarioDesk.svelte.ts';

/** What every page works on: the roster in use, the scenario being edited, the database. */
export interface Desk {
  readonly roster: FoldedRoster;
  readonly scenario: ScenarioDesk;
  readonly engine: EngineDesk;
}

export const [getDesk, provideDesk] = createContext<Desk>();
