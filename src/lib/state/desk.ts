import { createContext } from 'svelte';
import type { RosterOrigin } from '../domain/roster/rosterOrigin.ts';
import type { Solver } from '../domain/inference/program/integerProgram.ts';
import type { EngineDesk } from './engineDesk.svelte.ts';
import type { FoldedRoster, RosterRows } from './foldedRoster.ts';
import type { ScenarioDesk } from './scenarioDesk.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What every page works on: the roster in use, the scenario being edited, the database, the solver. */
export interface Desk {
  readonly roster: FoldedRoster;
  /** whose people the figures count */
  readonly origin: RosterOrigin;
  /** the people row by row; fetched once, when first asked for */
  readonly rows: () => Promise<RosterRows>;
  readonly scenario: ScenarioDesk;
  readonly engine: EngineDesk;
  /** one for all pages; it starts when it is first asked */
  readonly solver: Solver;
}

export const [getDesk, provideDesk] = createContext<Desk>();

/** Where policy and roster are replaced; the desk that a page works at is made from it. */
export const [getWorkspace, provideWorkspace] = createContext<Workspace>();
