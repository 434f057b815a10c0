import type { CallOptions, Database, ResultRow } from './database.ts';
import { asEngineError, EngineError, messageOf } from './engineError.ts';
import { within } from './limits.ts';
import type { OpenSession, Session } from './session.ts';
import type { Tables } from './table.ts';

export interface Deadlines {
  readonly startMs: number;
  readonly queryMs: number;
  readonly loadMs: number;
  /** how long a stopped statement may take to let go before the engine is ended */
  readonly graceMs: number;
}

/** A start fetches up to 8 MB over a slow intranet; a load may carry millions of rows. */
export const defaultDeadlines: Deadlines = {
  startMs: 60_000,
  queryMs: 30_000,
  loadMs: 120_000,
  graceMs: 2_000,
};

/** Makes a database of an engine that may hang, die or fail to start. Nothing starts yet. */
export function supervise(open: OpenSession, deadlines: Partial<Deadlines> = {}): Database {
  return new SupervisedDatabase(open, { ...defaultDeadlines, ...deadlines });
}

interface Live {
  readonly session: Session;
  /** Rejects everything that waits for this session. */
  readonly lose: (error: EngineError) => void;
  readonly lost: Promise<never>;
}

interface Call<Result> extends CallOptions {
  readonly deadlineMs: number;
  readonly sql: string | null;
  readonly work: (session: Session, stop: AbortSignal) => Promise<Result>;
}

class SupervisedDatabase implements Database {
  readonly #open: OpenSession;
  readonly #deadlines: Deadlines;
  readonly #closing = new AbortController();
  #starting: Promise<Live> | null = null;
  #live: Live | null = null;
  /** what has been loaded, for the next start */
  #tables: Tables = {};
  #loads: Promise<unknown> = Promise.resolve();

  constructor(open: OpenSession, deadlines: Deadlines) {
    this.#open = open;
    this.#deadlines = deadlines;
  }

  query(sql: string, options: CallOptions = {}): Promise<readonly ResultRow[]> {
    return this.#call({
      sql,
      signal: options.signal,
      deadlineMs: options.deadlineMs ?? this.#deadlines.queryMs,
      work: (session, stop) => session.run(sql, stop),
    });
  }

  /** Loads take turns: two at once on one table would conflict. */
  load(tables: Tables, options: CallOptions = {}): Promise<void> {
    const turn = this.#loads;
    const loading = this.#loadAfter(turn, tables, options);
    this.#loads = Promise.allSettled([turn, loading]);
    return loading;
  }

  async #loadAfter(
    turn: Promise<unknown>,
    tables: Tables,
    { signal, deadlineMs = this.#deadlines.loadMs }: CallOptions,
  ): Promise<void> {
    await within(turn, { signal });
    await this.#call({
      sql: null,
      signal,
      deadlineMs,
      work: (session, stop) => session.load(tables, stop),
    });
    this.#tables = { ...this.#tables, ...tables };
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#starting?.catch(() => undefined);
    if (this.#live) this.#drop(this.#live, closed());
    this.#tables = {};
  }

  async #call<Result>(call: Call<Result>): Promise<Result> {
    const { sql, signal, deadlineMs } = call;
    const live = await within(this.#started(), { signal, sql });
    const stop = new AbortController();
    const working = call.work(live.session, stop.signal);
    try {
      return await within(Promise.race([working, live.lost]), { deadlineMs, signal, sql });
    } catch (failure) {
      const error = asEngineError(failure, sql);
      if (error.kind === 'crashed') this.#drop(live, error);
      if (error.kind === 'deadline' || error.kind === 'cancelled') {
        stop.abort();
        this.#endUnlessSettled(live, working);
      }
      throw error;
    }
  }

  #started(): Promise<Live> {
    if (this.#closing.signal.aborted) return Promise.reject(closed());
    if (this.#starting) return this.#starting;
    const starting = this.#start();
    this.#starting = starting;
    starting.catch(() => {
      if (this.#starting === starting) this.#starting = null;
    });
    return starting;
  }

  async #start(): Promise<Live> {
    const stop = new AbortController();
    const { signal } = this.#closing;
    const opening = this.#open(stop.signal);
    try {
      const session = await within(opening, { deadlineMs: this.#deadlines.startMs, signal });
      const live = this.#watch(session);
      const loading = session.load(this.#tables, stop.signal);
      const deadlineMs = this.#deadlines.loadMs;
      await within(Promise.race([loading, live.lost]), { deadlineMs, signal });
      return live;
    } catch (failure) {
      stop.abort();
      opening.then((session) => session.end()).catch(() => undefined);
      if (signal.aborted) throw closed();
      throw new EngineError('unavailable', `the engine did not start: ${messageOf(failure)}`, {
        cause: failure,
      });
    }
  }

  #watch(session: Session): Live {
    let lose: (error: EngineError) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      lose = reject;
    });
    lost.catch(() => undefined);
    const live: Live = { session, lose, lost };
    this.#live = live;
    void session.died.then((cause) => {
      this.#drop(
        live,
        new EngineError('crashed', `the engine died: ${messageOf(cause)}`, { cause }),
      );
    });
    return live;
  }

  #endUnlessSettled(live: Live, working: Promise<unknown>): void {
    const settled = working.catch(() => undefined);
    within(settled, { deadlineMs: this.#deadlines.graceMs }).catch((cause: unknown) => {
      this.#drop(live, new EngineError('crashed', 'the engine stopped answering', { cause }));
    });
  }

  #drop(live: Live, error: EngineError): void {
    if (this.#live === live) {
      this.#live = null;
      this.#starting = null;
    }
    live.lose(error);
    live.session.end();
  }
}

function closed(): EngineError {
  return new EngineError('unavailable', 'the engine was closed');
}
