import type { ResultValue } from './resultValue.ts';
import type { Tables } from './table.ts';

/** One row of a result by column name, in the order of the columns. */
export type ResultRow = Readonly<Record<string, ResultValue>>;

export interface CallOptions {
  /** Stops the work; the call then rejects as `cancelled` at once. */
  readonly signal?: AbortSignal | undefined;
  /** How long the work may take once the engine has started. */
  readonly deadlineMs?: number | undefined;
}

/**
 * The SQL port. It starts on the first call. Every call settles: with a result, or with an
 * `EngineError`, within its deadline (on the first call, the start's deadline comes on top).
 * After a crash the next call starts the engine anew, with the loaded tables in it.
 */
export interface Database {
  /** Runs one statement. Of several in one text the earlier stay done if a later one fails. */
  query(sql: string, options?: CallOptions): Promise<readonly ResultRow[]>;
  /** Puts tables by name in place of what they held: all of them, or none if one fails. */
  load(tables: Tables, options?: CallOptions): Promise<void>;
  /** Ends the engine; what is running and what is called later rejects as `unavailable`. */
  close(): Promise<void>;
}
