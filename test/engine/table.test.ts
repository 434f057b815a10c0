import { describe, expect, test } from 'vitest';
import { columnValues, tableOf, type ColumnType } from '../../src/lib/engine/table.ts';
import type { ResultValue } from '../../src/lib/engine/resultValue.ts';

function read(type: ColumnType, value: ResultValue): ResultValue[] {
  return columnValues({ name: 'x', type, at: () => value }, 0, 1);
}

describe('a column takes what fits its type', () => {
  test.each<[ColumnType, ResultValue]>([
    ['text', ''],
    ['integer', -2_147_483_648],
    ['integer', 2_147_483_647],
    ['bigint', -(2n ** 63n)],
    ['bigint', 2n ** 63n - 1n],
    ['real', 0.5],
    ['integer', null],
    ['bigint', null],
  ])('%s: %s', (type, value) => {
    expect(read(type, value)).toEqual([value]);
  });
});

describe('a column refuses what an engine would cut or round', () => {
  test.each<[ColumnType, ResultValue]>([
    ['integer', 1.5],
    ['integer', 2_147_483_648],
    ['integer', 7n],
    ['integer', Number.NaN],
    ['bigint', 2n ** 63n],
    ['bigint', 7],
    ['real', Number.POSITIVE_INFINITY],
    ['real', Number.NaN],
    ['real', '1'],
    ['text', 1],
  ])('%s: %s', (type, value) => {
    expect(() => read(type, value)).toThrow(TypeError);
  });
});

test('what an item leaves out is null, and rows are read where they are', () => {
  const items: { a?: string }[] = [{ a: 'x' }, {}];
  const { rows, columns } = tableOf(items, [{ name: 'a', type: 'text', of: (item) => item.a }]);
  expect(rows).toBe(2);
  expect(columns.map((column) => columnValues(column, 0, rows))).toEqual([['x', null]]);
});
