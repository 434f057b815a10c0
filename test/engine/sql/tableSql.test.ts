import { afterAll, describe, expect, test } from 'vitest';
import { valuesSql } from '../../../src/lib/engine/sql/tableSql.ts';
import { tableOf, type TableData } from '../../../src/lib/engine/table.ts';
import { engines, patience } from '../engines.ts';

interface Item {
  readonly name: string | null;
  readonly count: number | null;
  readonly fen: bigint | null;
  readonly years: number | null;
}

const table = (items: readonly Item[]): TableData =>
  tableOf(items, [
    { name: 'name', type: 'text', of: (item) => item.name },
    { name: 'count', type: 'integer', of: (item) => item.count },
    { name: 'fen', type: 'bigint', of: (item) => item.fen },
    { name: 'years', type: 'real', of: (item) => item.years },
  ]);

const items: readonly Item[] = [
  { name: null, count: null, fen: null, years: null },
  { name: "委员 'x'", count: -1, fen: -(2n ** 63n), years: 0.1 },
  { name: '', count: 2_147_483_647, fen: 2n ** 63n - 1n, years: 1e-7 },
];

describe.each(engines)('a table written out in a statement, in %s', patience, (_, open) => {
  const database = open();
  afterAll(() => database.close());

  test('has the values and the types of its columns', async () => {
    expect(await database.query(valuesSql(table(items)))).toEqual(items);
  });

  test('may have no rows', async () => {
    expect(await database.query(valuesSql(table([])))).toEqual([]);
    const [row] = await database.query(
      `SELECT max(fen) AS fen FROM (${valuesSql(table([]))}) AS t`,
    );
    expect(row).toEqual({ fen: null });
  });

  test('is the same as the table that was loaded', async () => {
    await database.load({ item: table(items) });
    const difference = `(SELECT * FROM item EXCEPT ${valuesSql(table(items))})`;
    expect(await database.query(difference)).toEqual([]);
  });

  test('counts amounts beyond 32 bits', async () => {
    const amounts = table([{ name: 'a', count: 1_000_000, fen: 200_000n, years: null }]);
    const sql = `SELECT CAST(count * fen AS BIGINT) AS product FROM (${valuesSql(amounts)}) AS t`;
    expect(await database.query(sql)).toEqual([{ product: 200_000_000_000n }]);
  });
});
