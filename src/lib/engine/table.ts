import type { ResultValue } from './resultValue.ts';

/** What a column holds. Money is `bigint` fen; `real` is for years and points only. */
export type ColumnType = 'text' | 'integer' | 'bigint' | 'real';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The value in a row, 0 … rows − 1. */
  at(row: number): ResultValue;
}

/** Rows for the engine, read where they are rather than copied into columns. */
export interface TableData {
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Tables by name. */
export type Tables = Readonly<Record<string, TableData>>;

/** How a column is read from an item of a list. */
export interface ColumnOf<Item> {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (item: Item) => ResultValue | undefined;
}

/** A list as a table; what an item leaves out is null. */
export function tableOf<Item>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): TableData {
  return {
    rows: items.length,
    columns: columns.map(({ name, type, of }) => ({
      name,
      type,
      at: (row) => {
        const item = items[row];
        return item === undefined ? null : (of(item) ?? null);
      },
    })),
  };
}

/**
 * The values of a column in the rows `from` … `to` − 1. Throws TypeError on a value that is not of
 * the column's type, which an engine would cut or round without a word.
 */
export function columnValues(column: Column, from: number, to: number): ResultValue[] {
  return Array.from({ length: to - from }, (_, i) => {
    const value = column.at(from + i);
    if (value === null || fits[column.type](value)) return value;
    throw new TypeError(
      `${column.name}, row ${from + i}: ${String(value)} is not of type ${column.type}`,
    );
  });
}

const INT64 = 2n ** 63n;

const fits: Readonly<Record<ColumnType, (value: string | number | bigint) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: (value) => typeof value === 'number' && (value | 0) === value,
  bigint: (value) => typeof value === 'bigint' && -INT64 <= value && value < INT64,
  real: (value) => typeof value === 'number' && Number.isFinite(value),
};
