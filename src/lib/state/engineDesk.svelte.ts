import type { GradeCells } from '../domain/roster/cells.ts';
import { EngineError } from '../engine/engineError.ts';
import { within } from '../engine/limits.ts';
import type { RosterStore } from '../engine/rosterStore.ts';
import { defaultDeadlines } from '../engine/supervise.ts';
import type { RosterRows } from './foldedRoster.ts';

export type EngineState = 'starting' | 'ready' | 'unavailable';

/** Why there is no database: the browser cannot run one, or it failed. */
export type EngineProblem = 'unsupported' | 'failed' | 'disagrees';

interface Setting {
  /** the cells that the figures are computed from; the database must count the same */
  readonly cells: GradeCells;
  readonly rows: () => Promise<RosterRows>;
  readonly supported: () => boolean;
  readonly open: () => Promise<RosterStore>;
}

/**
 * The in-browser database and whether it can be asked. The figures never depend on it; the
 * drill-downs do. It is taken into use only if it counts the roster as the page does.
 */
export class EngineDesk {
  #state = $state<EngineState>('starting');
  #problem = $state<EngineProblem | null>(null);
  #store = $state.raw<RosterStore | null>(null);
  #closed = false;
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  get state(): EngineState {
    return this.#state;
  }

  get problem(): EngineProblem | null {
    return this.#problem;
  }

  get store(): RosterStore | null {
    return this.#store;
  }

  /**
   * Starts the database and puts the roster in. Settles whatever never arrives: fetching has the
   * deadline of a start, the rest the database's own ones.
   */
  async start(): Promise<void> {
    this.#state = 'starting';
    this.#problem = null;
    if (!this.#setting.supported()) {
      this.#fail('unsupported');
      return;
    }
    try {
      const parts = Promise.all([this.#setting.open(), this.#setting.rows()]);
      const [store, rows] = await within(parts, { deadlineMs: defaultDeadlines.startMs });
      await store.load(rows);
      const agrees = sameCells(await store.gradeCells(), this.#setting.cells);
      if (this.#isClosed()) await store.close();
      else if (agrees) {
        this.#store = store;
        this.#state = 'ready';
      } else this.#fail('disagrees');
    } catch {
      this.#fail('failed');
    }
  }

  /**
   * Notes that a call has failed for good, so that the page says so. A cancelled call or one that
   * took too long says nothing about the next.
   */
  note(error: unknown): void {
    if (error instanceof EngineError && error.kind === 'unavailable') this.#fail('failed');
  }

  /** Ends the database, because another roster takes the place of this one. */
  async close(): Promise<void> {
    this.#closed = true;
    const store = this.#store;
    this.#store = null;
    await store?.close();
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  #fail(problem: EngineProblem): void {
    this.#store = null;
    this.#problem = problem;
    this.#state = 'unavailable';
  }
}

function sameCells(a: GradeCells, b: GradeCells): boolean {
  return JSON.stringify(a.workers) === JSON.stringify(b.workers);
}
