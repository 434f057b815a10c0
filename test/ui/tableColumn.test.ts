import { describe, expect, test } from 'vitest';
import { sorted, type TableColumn } from '../../src/lib/ui/tableColumn.ts';

interface Row {
  readonly name: string;
  readonly amount: bigint;
}

const columns: readonly TableColumn<Row>[] = [
  { key: 'name', head: 'Name', cell: (row) => row.name },
  { key: 'amount', head: 'Amount', cell: (row) => String(row.amount), sortBy: (row) => row.amount },
];
const rows: readonly Row[] = [
  { name: 'b', amount: 10n },
  { name: 'a', amount: 9n },
  { name: 'c', amount: 10n },
];
const names = (list: readonly Row[]) => list.map(({ name }) => name).join('');

describe('a table', () => {
  test('keeps the order it was given until a column is chosen', () => {
    expect(sorted(rows, columns, null)).toBe(rows);
  });

  test('sorts amounts as amounts, equal rows in their places', () => {
    expect(names(sorted(rows, columns, { key: 'amount', direction: 'ascending' }))).toBe('abc');
    expect(names(sorted(rows, columns, { key: 'amount', direction: 'descending' }))).toBe('bca');
  });

  test('does not sort on a column that has no order', () => {
    expect(sorted(rows, columns, { key: 'name', direction: 'ascending' })).toBe(rows);
  });
});
