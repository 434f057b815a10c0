/**
 * - `unavailable`: the engine could not start, or has been closed;
 * - `deadline`: the call took longer than it may;
 * - `cancelled`: the caller stopped it;
 * - `crashed`: the engine died under the call; the next call starts it anew;
 * - `sql`: the engine refused the statement.
 */
export type EngineErrorKind = 'unavailable' | 'deadline' | 'cancelled' | 'crashed' | 'sql';

/** Why a call to the engine failed, with the statement and what lies behind. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineErrorKind;
  /** the statement, where the call was one */
  readonly sql: string | null;
  /** Set by hand: the option of `Error` is younger than the oldest browser served. */
  override readonly cause: unknown;

  constructor(
    kind: EngineErrorKind,
    message: string,
    details: { readonly sql?: string | null; readonly cause?: unknown } = {},
  ) {
    super(message);
    this.kind = kind;
    this.sql = details.sql ?? null;
    this.cause = details.cause;
  }
}

/**
 * Any failure as an `EngineError` that names its statement: one that is none yet is the engine's
 * refusal of it.
 */
export function asEngineError(failure: unknown, sql: string | null): EngineError {
  if (!(failure instanceof EngineError))
    return new EngineError('sql', messageOf(failure), { sql, cause: failure });
  const { kind, message, cause } = failure;
  return failure.sql === sql ? failure : new EngineError(kind, message, { sql, cause });
}

/** What a failure says, freed from the JSON that DuckDB wraps some of its messages in. */
export function messageOf(failure: unknown): string {
  const text = failure instanceof Error ? failure.message : String(failure);
  if (!text.startsWith('{')) return text;
  try {
    const { exception_message: message } = JSON.parse(text) as Record<string, unknown>;
    return typeof message === 'string' ? message : text;
  } catch {
    return text;
  }
}
