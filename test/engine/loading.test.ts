import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { tableOf, type TableData } from '../../src/lib/engine/table.ts';
import { engines, patience } from './engines.ts';

interface Item {
  readonly name: string | undefined;
  readonly count: number | null;
  readonly fen: bigint | null;
  readonly years: number | null;
}

function table(items: readonly Item[]): TableData {
  return tableOf(items, [
    { name: 'place', type: 'integer', of: (item) => items.indexOf(item) },
    { name: 'name', type: 'text', of: (item) => item.name },
    { name: 'count', type: 'integer', of: (item) => item.count },
    { name: 'fen', type: 'bigint', of: (item) => item.fen },
    { name: 'years', type: 'real', of: (item) => item.years },
  ]);
}

const int64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

const item = fc.record<Item>({
  name: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
  count: fc.option(fc.integer()),
  fen: fc.option(fc.bigInt(int64)),
  years: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0)),
});

describe.each(engines)('loading into %s', patience, (_, open) => {
  const database = open();
  afterAll(() => database.close());

  const counted = async (name: string) => {
    const [row] = await database.query(
      `SELECT count(*) AS n, count(DISTINCT id) AS ids FROM ${name}`,
    );
    return row;
  };
  const numbered = (rows: number): TableData => ({
    rows,
    columns: [{ name: 'id', type: 'text', at: (row) => `W${row}` }],
  });

  test('what goes in comes out, to the last digit and character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 20 }), async (items) => {
        await database.load({ item: table(items) });
        const rows = await database.query(
          'SELECT name, count, fen, years FROM item ORDER BY place',
        );
        expect(rows).toEqual(items.map((item) => ({ ...item, name: item.name ?? null })));
      }),
      { numRuns: 30 },
    );
  });

  test('more rows than one batch arrive whole', async () => {
    await database.load({ many: numbered(150_001) });
    expect(await counted('many')).toEqual({ n: 150_001n, ids: 150_001n });
  });

  test('a table takes the place of the one that was there', async () => {
    await database.load({ pair: numbered(3) });
    await database.load({ pair: numbered(2) });
    expect(await counted('pair')).toEqual({ n: 2n, ids: 2n });
  });

  test('a name that needs quotes is quoted', async () => {
    await database.load({
      'a "b" c': { rows: 1, columns: [{ name: 'd "e"', type: 'text', at: () => 'x' }] },
    });
    expect(await database.query('SELECT * FROM "a ""b"" c"')).toEqual([{ 'd "e"': 'x' }]);
  });

  test('where one table fails, all keep what they held', async () => {
    await database.load({ first: numbered(1), second: numbered(1) });
    const wrong: TableData = { rows: 1, columns: [{ name: 'id', type: 'integer', at: () => 1.5 }] };
    await expect(database.load({ first: numbered(9), second: wrong })).rejects.toThrow(
      /1\.5 is not of type integer/,
    );
    expect(await counted('first')).toEqual({ n: 1n, ids: 1n });
    expect(await counted('second')).toEqual({ n: 1n, ids: 1n });
  });
});
