import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  createDuckDB,
  NODE_RUNTIME,
  VoidLogger,
  type DuckDBBindings,
} from '@duckdb/duckdb-wasm/blocking';
import { rowsFromArrow } from '../../src/lib/engine/adapters/arrowRows.ts';
import { arrowStreams } from '../../src/lib/engine/adapters/arrowStreams.ts';
import type { Database, ResultRow } from '../../src/lib/engine/database.ts';
import type { Session } from '../../src/lib/engine/session.ts';
import { lockDownSql } from '../../src/lib/engine/sql/lockDown.ts';
import { replaceTableSql } from '../../src/lib/engine/sql/tableSql.ts';
import { supervise } from '../../src/lib/engine/supervise.ts';
import type { Tables } from '../../src/lib/engine/table.ts';

const dist = dirname(
  createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'),
);

/**
 * The browser's build of DuckDB, run in this process without a worker: what the page's adapter
 * sends and reads is tested with the same bytes, its worker with a browser.
 */
export function blockingWasm(): Database {
  return supervise(open);
}

async function open(): Promise<Session> {
  const build = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  const engine: DuckDBBindings = await createDuckDB(
    { mvp: build, eh: build },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await engine.instantiate(() => undefined);
  engine.open({ path: ':memory:' });
  const session = new BlockingSession(engine);
  for (const sql of lockDownSql) await session.run(sql);
  return session;
}

class BlockingSession implements Session {
  readonly died = new Promise<never>(() => undefined);
  readonly #engine: DuckDBBindings;
  readonly #connection: number;

  constructor(engine: DuckDBBindings) {
    this.#engine = engine;
    this.#connection = engine.connect().useUnsafe((_, connection) => connection);
  }

  run(sql: string): Promise<readonly ResultRow[]> {
    return Promise.resolve().then(() => rowsFromArrow([...this.#messages(sql)]));
  }

  *#messages(sql: string): Generator<Uint8Array> {
    let header = this.#engine.startPendingQuery(this.#connection, sql, false);
    while (header === null) header = this.#engine.pollPendingQuery(this.#connection);
    yield header;
    for (;;) {
      const message = this.#engine.fetchQueryResults(this.#connection);
      if (message === null || message.length === 0) return;
      yield message;
    }
  }

  async load(tables: Tables): Promise<void> {
    await this.run('BEGIN TRANSACTION');
    try {
      for (const [name, data] of Object.entries(tables)) {
        for (const sql of replaceTableSql(name, data)) await this.run(sql);
        for (const stream of arrowStreams(data))
          this.#engine.insertArrowFromIPCStream(this.#connection, stream, { name, create: false });
      }
      await this.run('COMMIT');
    } catch (failure) {
      await this.run('ROLLBACK');
      throw failure;
    }
  }

  end(): void {
    this.#engine.disconnect(this.#connection);
  }
}
