import type { Worker } from '../worker.ts';
import type { RowField } from './rowField.ts';

/** What a column holds, in short. */
export interface ColumnSummary {
  readonly field: RowField;
  readonly filled: number;
  readonly distinct: number;
  /** of a column of numbers */
  readonly least?: number;
  readonly median?: number;
  readonly most?: number;
  /** the commonest values, or bands of a column of numbers in their order, with their rows */
  readonly values: readonly { readonly value: string; readonly rows: number }[];
}

const SHOWN = 6;
/** Numbers of more values than these are put into bands. */
const BANDS = 6;

/** Sums up a column over some rows. */
export function columnSummary(
  workers: readonly Worker[],
  rows: Iterable<number>,
  field: RowField,
): ColumnSummary {
  const counts = new Map<string | number, number>();
  let filled = 0;
  for (const row of rows) {
    const value = workers[row]?.[field];
    if (value === undefined) continue;
    filled += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const distinct = counts.size;
  const numbers = [...counts].filter((one): one is [number, number] => typeof one[0] === 'number');
  if (numbers.length === 0 || numbers.length !== distinct) {
    const values = [...counts]
      .map(([value, count]) => ({ value: String(value), rows: count }))
      .sort((a, b) => b.rows - a.rows);
    return { field, filled, distinct, values: values.slice(0, SHOWN) };
  }
  numbers.sort(([a], [b]) => a - b);
  const [least = 0] = numbers[0] ?? [];
  const [most = 0] = numbers[numbers.length - 1] ?? [];
  return {
    ...{ field, filled, distinct, least, most },
    median: medianOf(numbers, filled),
    values: bandsOf(numbers, least, most),
  };
}

/** The value in the middle, the lower of two. */
function medianOf(sorted: readonly (readonly [number, number])[], filled: number): number {
  let seen = 0;
  for (const [value, rows] of sorted) {
    seen += rows;
    if (2 * seen >= filled) return value;
  }
  return 0;
}

function bandsOf(
  sorted: readonly (readonly [number, number])[],
  least: number,
  most: number,
): ColumnSummary['values'] {
  if (sorted.length <= 2 * BANDS)
    return sorted.map(([value, rows]) => ({ value: String(value), rows }));
  const from = Math.floor(least);
  const width = Math.ceil((Math.floor(most) + 1 - from) / BANDS);
  return Array.from({ length: BANDS }, (_, band) => {
    const start = from + band * width;
    const inside = sorted.filter(([value]) => value >= start && value < start + width);
    return {
      value: width === 1 ? String(start) : `${String(start)}–${String(start + width - 1)}`,
      rows: inside.reduce((sum, [, rows]) => sum + rows, 0),
    };
  }).filter(({ rows }) => rows > 0);
}
