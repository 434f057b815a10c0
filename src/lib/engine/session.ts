import type { ResultRow } from './database.ts';
import type { Tables } from './table.ts';

/**
 * One running engine, as an adapter gives it to `supervise`. An adapter keeps no clock and starts
 * nothing anew: deadlines, cancelling and restarts are the supervisor's.
 */
export interface Session {
  /** Runs one statement. When `stop` fires it gives up soon and rejects with anything. */
  run(sql: string, stop: AbortSignal): Promise<readonly ResultRow[]>;
  /** Replaces tables in one transaction; what an interrupted load did is undone. */
  load(tables: Tables, stop: AbortSignal): Promise<void>;
  /** Ends the engine at once, whatever is running. */
  end(): void;
  /** Resolves with the reason if the engine dies by itself; else it never settles. */
  readonly died: Promise<unknown>;
}

/** Starts an engine, locked down. When `stop` fires it ends what it has started. */
export type OpenSession = (stop: AbortSignal) => Promise<Session>;
