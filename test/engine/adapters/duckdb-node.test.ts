import { afterAll, describe, expect, test } from 'vitest';
import { duckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { TableData } from '../../../src/lib/engine/table.ts';

const endless =
  'SELECT sum(hash(a.i + b.i)) AS x FROM range(1000000) AS a(i), range(1000000) AS b(i)';
const kept: TableData = { rows: 1, columns: [{ name: 'a', type: 'text', at: () => 'x' }] };

function numbers(rows: number, at: (row: number) => number = (row) => row): TableData {
  return { rows, columns: [{ name: 'i', type: 'integer', at }] };
}

describe('the native engine', () => {
  const database = duckdbNode();
  afterAll(() => database.close());

  test('gives up a statement at its deadline and answers the next', async () => {
    await expect(database.query(endless, { deadlineMs: 50 })).rejects.toMatchObject({
      kind: 'deadline',
      sql: endless,
    });
    await expect(database.query('SELECT 1 AS a')).resolves.toEqual([{ a: 1 }]);
  });

  test('stops a statement that is cancelled, and that one alone', async () => {
    const abort = new AbortController();
    const cancelled = database.query(endless, { signal: abort.signal });
    const other = database.query('SELECT 1 AS a');
    setTimeout(() => abort.abort(), 20);
    await expect(cancelled).rejects.toMatchObject({ kind: 'cancelled' });
    await expect(other).resolves.toEqual([{ a: 1 }]);
  });

  test('undoes a load that is cancelled halfway', async () => {
    await database.load({ kept });
    const abort = new AbortController();
    const half = numbers(1_000_000, (row) => {
      if (row === 300_000) abort.abort();
      return row;
    });
    await expect(
      database.load({ kept: { ...kept, rows: 0 }, half }, { signal: abort.signal }),
    ).rejects.toMatchObject({ kind: 'cancelled' });
    await expect(database.query('SELECT a FROM kept')).resolves.toEqual([{ a: 'x' }]);
    await expect(database.query('SELECT * FROM half')).rejects.toMatchObject({ kind: 'sql' });
  });

  test('leaves nothing behind from one statement to the next', async () => {
    await database.query('BEGIN TRANSACTION');
    await database.query('CREATE TEMP TABLE passing AS SELECT 1 AS a');
    await expect(database.query('SELECT * FROM passing')).rejects.toMatchObject({ kind: 'sql' });
    await expect(database.query('COMMIT')).rejects.toMatchObject({ kind: 'sql' });
  });

  test('answers several statements at once', async () => {
    await database.load({ number: numbers(1000) });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        database.query(`SELECT CAST(count(*) AS INTEGER) AS n FROM number WHERE i < ${i}`),
      ),
    );
    expect(answers.map(([row]) => row?.['n'])).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });
});

test('a closed native engine refuses, also while it is busy', async () => {
  const database = duckdbNode();
  await database.query('SELECT 1');
  const running = database.query(endless);
  const refused = expect(running).rejects.toMatchObject({ kind: 'unavailable' });
  await database.close();
  await refused;
  await expect(database.query('SELECT 1')).rejects.toMatchObject({ kind: 'unavailable' });
});
