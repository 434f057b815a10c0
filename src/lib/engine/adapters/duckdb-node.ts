import {
  DuckDBDataChunk,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTypeId,
  type DuckDBConnection,
  type DuckDBResultReader,
  type DuckDBType,
} from '@duckdb/node-api';
import type { Database, ResultRow } from '../database.ts';
import { EngineError } from '../engineError.ts';
import type { Session } from '../session.ts';
import { lockDownSql } from '../sql/lockDown.ts';
import { replaceTableSql } from '../sql/tableSql.ts';
import { supervise, type Deadlines } from '../supervise.ts';
import { columnValues, type TableData, type Tables } from '../table.ts';
import { asItIs, decimal, resultRows, unreadable, type ResultColumn } from './resultRows.ts';

/** The native database of the command line, in memory and shut in. Starts on its first call. */
export function duckdbNode(deadlines?: Partial<Deadlines>): Database {
  return supervise(openNative, deadlines);
}

async function openNative(): Promise<Session> {
  const instance = await DuckDBInstance.create(':memory:');
  const session = new NativeSession(instance);
  await session.start();
  return session;
}

/** The engine's vectors are this long at most. */
const chunkRows = 2048;

class NativeSession implements Session {
  /** An engine in the same process dies with it. */
  readonly died = new Promise<never>(() => undefined);
  readonly #instance: DuckDBInstance;
  readonly #open = new Set<DuckDBConnection>();
  #ended = false;

  constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  start(): Promise<void> {
    return this.#connected(undefined, async (connection) => {
      for (const sql of lockDownSql) await connection.run(sql);
    });
  }

  run(sql: string, stop: AbortSignal): Promise<readonly ResultRow[]> {
    return this.#connected(stop, async (connection) => rows(await connection.runAndReadAll(sql)));
  }

  load(tables: Tables, stop: AbortSignal): Promise<void> {
    return this.#connected(stop, async (connection) => {
      await connection.run('BEGIN TRANSACTION');
      try {
        for (const [name, data] of Object.entries(tables)) {
          for (const sql of replaceTableSql(name, data)) await connection.run(sql);
          await append(connection, name, data, stop);
        }
        await connection.run('COMMIT');
      } catch (failure) {
        await connection.run('ROLLBACK');
        throw failure;
      }
    });
  }

  /** Memory that a statement still uses is not freed under it: the last one closes the engine. */
  end(): void {
    this.#ended = true;
    for (const connection of this.#open) connection.interrupt();
    this.#closeWhenIdle();
  }

  /** A connection for each call, so that nothing that a statement sets outlives it. */
  async #connected<Result>(
    stop: AbortSignal | undefined,
    work: (connection: DuckDBConnection) => Promise<Result>,
  ): Promise<Result> {
    const connection = await this.#instance.connect();
    const interrupt = () => connection.interrupt();
    this.#open.add(connection);
    stop?.addEventListener('abort', interrupt);
    try {
      return await work(connection);
    } finally {
      stop?.removeEventListener('abort', interrupt);
      this.#open.delete(connection);
      connection.closeSync();
      this.#closeWhenIdle();
    }
  }

  #closeWhenIdle(): void {
    if (this.#ended && this.#open.size === 0) this.#instance.closeSync();
  }
}

async function append(
  connection: DuckDBConnection,
  name: string,
  data: TableData,
  stop: AbortSignal,
): Promise<void> {
  const appender = await connection.createAppender(name);
  const types = data.columns.map((_, i) => appender.columnType(i));
  for (let from = 0; from < data.rows; from += chunkRows) {
    if (stop.aborted) throw new EngineError('cancelled', 'the load was stopped');
    const to = Math.min(from + chunkRows, data.rows);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(data.columns.map((column) => columnValues(column, from, to)));
    appender.appendDataChunk(chunk);
    // The appender works synchronously: let timers and signals in between.
    if (from % (32 * chunkRows) === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  appender.closeSync();
}

function rows(result: DuckDBResultReader): ResultRow[] {
  const columns = result.getColumns().map((values, i) => {
    const name = result.columnName(i);
    return { name, values, read: reader(name, result.columnType(i)) };
  });
  return resultRows(columns, result.currentRowCount);
}

function reader(name: string, type: DuckDBType): ResultColumn['read'] {
  switch (type.typeId) {
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.UTINYINT:
    case DuckDBTypeId.USMALLINT:
    case DuckDBTypeId.UINTEGER:
    case DuckDBTypeId.BIGINT:
    case DuckDBTypeId.UBIGINT:
    case DuckDBTypeId.HUGEINT:
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.VARCHAR:
      return asItIs;
    case DuckDBTypeId.SQLNULL:
      return () => null;
    case DuckDBTypeId.BOOLEAN:
      return String;
    case DuckDBTypeId.DECIMAL:
      return (value) =>
        value instanceof DuckDBDecimalValue ? decimal(value.value, value.scale) : asItIs(value);
    default:
      return unreadable(name, type.toString());
  }
}
