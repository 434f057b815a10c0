import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { absolute, startScriptWorker, workerDied } from '../blobWorker.ts';
import type { Database, ResultRow } from '../database.ts';
import { asEngineError, EngineError, messageOf } from '../engineError.ts';
import type { OpenSession, Session } from '../session.ts';
import { lockDownSql } from '../sql/lockDown.ts';
import { replaceTableSql } from '../sql/tableSql.ts';
import { supervise, type Deadlines } from '../supervise.ts';
import type { Tables } from '../table.ts';
import { rowsFromArrow } from './arrowRows.ts';
import { arrowStreams } from './arrowStreams.ts';
import type { WasmAssets } from './wasmAssets.ts';

/** The in-browser database: DuckDB in a worker, shut in. Starts on its first call. */
export function duckdbWasm(assets: WasmAssets, deadlines?: Partial<Deadlines>): Database {
  return supervise(openWasm(assets), deadlines);
}

function openWasm({ workerUrl, wasmUrl }: WasmAssets): OpenSession {
  return async (stop) => {
    const worker = startScriptWorker(workerUrl);
    const session = new WasmSession(worker);
    stop.addEventListener('abort', () => session.end());
    const failed = session.died.then((reason) => {
      throw reason;
    });
    await Promise.race([session.start(absolute(wasmUrl)), failed]);
    return session;
  };
}

class WasmSession implements Session {
  readonly died: Promise<unknown>;
  readonly #worker: Worker;
  readonly #engine: AsyncDuckDB;
  #ended = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.died = workerDied(worker);
    this.#engine = new AsyncDuckDB(new VoidLogger(), worker);
  }

  async start(wasmUrl: string): Promise<void> {
    await this.#engine.instantiate(wasmUrl);
    await this.#engine.open({ path: ':memory:' });
    await this.#connected(async (connection) => {
      for (const sql of lockDownSql) await this.#execute(connection, sql);
    });
  }

  run(sql: string, stop: AbortSignal): Promise<readonly ResultRow[]> {
    return this.#connected(async (connection) => {
      const cancel = () => void this.#engine.cancelPendingQuery(connection).catch(() => false);
      stop.addEventListener('abort', cancel);
      try {
        return rowsFromArrow(await this.#execute(connection, sql, stop));
      } finally {
        stop.removeEventListener('abort', cancel);
      }
    }, sql);
  }

  load(tables: Tables, stop: AbortSignal): Promise<void> {
    return this.#connected(async (connection) => {
      await this.#execute(connection, 'BEGIN TRANSACTION');
      try {
        for (const [name, data] of Object.entries(tables)) {
          for (const sql of replaceTableSql(name, data)) await this.#execute(connection, sql);
          for (const stream of arrowStreams(data)) {
            if (stop.aborted) throw new EngineError('cancelled', 'the load was stopped');
            await this.#engine.insertArrowFromIPCStream(connection, stream, {
              name,
              create: false,
            });
          }
        }
        await this.#execute(connection, 'COMMIT');
      } catch (failure) {
        await this.#execute(connection, 'ROLLBACK').catch(() => undefined);
        throw failure;
      }
    });
  }

  end(): void {
    this.#ended = true;
    this.#engine.detach();
    this.#worker.terminate();
  }

  /** A connection for each call, so that nothing that a statement sets outlives it. */
  async #connected<Result>(
    work: (connection: number) => Promise<Result>,
    sql: string | null = null,
  ): Promise<Result> {
    const connection = await this.#engine.connectInternal();
    try {
      return await work(connection);
    } catch (failure) {
      throw isTrap(failure)
        ? new EngineError('crashed', messageOf(failure), { sql, cause: failure })
        : asEngineError(failure, sql);
    } finally {
      if (!this.#ended) void this.#engine.disconnect(connection).catch(() => undefined);
    }
  }

  /** Runs and fetches in slices, between which the worker hears a cancel. */
  async #execute(connection: number, sql: string, stop?: AbortSignal): Promise<Uint8Array[]> {
    const goOn = () => {
      if (stop?.aborted === true) throw new EngineError('cancelled', 'stopped', { sql });
    };
    let header = await this.#engine.startPendingQuery(connection, sql);
    while (header === null) {
      goOn();
      header = await this.#engine.pollPendingQuery(connection);
    }
    const messages = [header];
    for (;;) {
      goOn();
      const message = await this.#engine.fetchQueryResults(connection);
      if (message === null || message.length === 0) return messages;
      messages.push(message);
    }
  }
}

/** A trap of the WebAssembly machine: the engine's memory can't be trusted after it. */
function isTrap(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'RuntimeError';
}
