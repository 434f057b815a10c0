import { afterAll, describe, expect, test } from 'vitest';
import { engines, patience } from './engines.ts';

describe.each(engines)('results of %s', patience, (_, open) => {
  const database = open();
  afterAll(() => database.close());

  const valueOf = async (expression: string) => {
    const [row] = await database.query(`SELECT ${expression} AS value`);
    return row?.['value'];
  };

  test.each([
    ['CAST(7 AS TINYINT)', 7],
    ['CAST(7 AS SMALLINT)', 7],
    ['CAST(-7 AS INTEGER)', -7],
    ['CAST(4294967295 AS UINTEGER)', 4_294_967_295],
    ['CAST(7 AS BIGINT)', 7n],
    ['CAST(18446744073709551615 AS UBIGINT)', 18_446_744_073_709_551_615n],
    ['CAST(9007199254740993 AS BIGINT)', 9_007_199_254_740_993n],
    ['CAST(-7 AS HUGEINT)', -7n],
    [
      'CAST(170141183460469231731687303715884105 AS HUGEINT)',
      170141183460469231731687303715884105n,
    ],
    ['(SELECT sum(x) FROM (VALUES (CAST(7 AS BIGINT))) AS t(x))', 7n],
    ['0.25 :: DOUBLE', 0.25],
    ['0.25 :: FLOAT', 0.25],
    ["'社区 O''Brien'", "社区 O'Brien"],
    ["''", ''],
    ['NULL', null],
    ['CAST(NULL AS BIGINT)', null],
    ['1 = 1', 'true'],
    ['1 = 2', 'false'],
  ])('%s comes back as it is', async (expression, expected) => {
    expect(await valueOf(expression)).toBe(expected);
  });

  test.each([
    ['1.50', '1.50'],
    ['-0.05', '-0.05'],
    ['CAST(12.345 AS DECIMAL(9, 3))', '12.345'],
    ['CAST(-1234567890123456.78 AS DECIMAL(18, 2))', '-1234567890123456.78'],
    [
      'CAST(1234567890123456789012345678901234.5 AS DECIMAL(38, 1))',
      '1234567890123456789012345678901234.5',
    ],
    ['CAST(5 AS DECIMAL(4, 0))', 5n],
    ['CAST(5 AS DECIMAL(38, 0))', 5n],
  ])('the decimal %s keeps its places', async (expression, expected) => {
    expect(await valueOf(expression)).toBe(expected);
  });

  test.each(["DATE '2022-11-03'", '[1, 2]', "TIMESTAMP '2022-11-03 00:00:00'", "'a'::BLOB"])(
    '%s is refused with a way out',
    async (expression) => {
      await expect(valueOf(expression)).rejects.toThrow(/cast it to VARCHAR/);
    },
  );

  test('two columns of one name are refused', async () => {
    await expect(database.query('SELECT 1 AS a, 2 AS a')).rejects.toMatchObject({ kind: 'sql' });
  });

  test('columns keep their order and no row is an empty list', async () => {
    const [row] = await database.query('SELECT 1 AS b, 2 AS a');
    expect(Object.keys(row ?? {})).toEqual(['b', 'a']);
    expect(await database.query('SELECT 1 AS a WHERE 1 = 0')).toEqual([]);
  });

  test('more rows than one batch come back whole and in order', async () => {
    const rows = await database.query(
      'SELECT CAST(i AS INTEGER) AS i FROM range(10000) AS t(i) ORDER BY i',
    );
    expect(rows.map((row) => row['i'])).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
  });

  test('an error names the statement and keeps its cause', async () => {
    const sql = 'SELECT nobody FROM nowhere';
    await expect(database.query(sql)).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'sql',
      sql,
      message: expect.stringContaining('nowhere') as string,
      cause: expect.any(Error) as Error,
    });
  });

  test('a parser error reads as text, not as JSON', async () => {
    await expect(database.query('SELEC 1')).rejects.toThrow(/^(Parser Error: )?syntax error/);
  });
});
