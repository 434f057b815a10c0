import type { Worker } from '../roster/worker.ts';
import type { QuasiReader } from './quasiIdentifiers.ts';

/** How far people hide behind one another in a roster. */
export interface Anonymity {
  readonly rows: number;
  /** the size of the smallest class: everybody is one of at least so many; 0 for no rows */
  readonly k: number;
  /** rows that no other equals: whoever knows these columns of a person finds the row */
  readonly unique: number;
  /** classes of rows that are alike */
  readonly classes: number;
  /** rows in a class of each size, smallest first */
  readonly bySize: readonly { readonly size: number; readonly rows: number }[];
}

/**
 * k-anonymity: puts rows that are alike in every column given into one class, and measures the
 * classes. With no column all rows are alike.
 */
export function kAnonymity(workers: readonly Worker[], columns: readonly QuasiReader[]): Anonymity {
  const sizes = classSizes(workers, columns);
  const rowsBySize = new Map<number, number>();
  let k = workers.length;
  for (const size of sizes) {
    rowsBySize.set(size, (rowsBySize.get(size) ?? 0) + size);
    if (size < k) k = size;
  }
  return {
    rows: workers.length,
    k,
    unique: rowsBySize.get(1) ?? 0,
    classes: sizes.length,
    bySize: [...rowsBySize].map(([size, rows]) => ({ size, rows })).sort((a, b) => a.size - b.size),
  };
}

/** The number of the class of each row, from 0 in the order in which classes appear. */
function classesOf(
  workers: readonly Worker[],
  columns: readonly QuasiReader[],
): { readonly classOf: Int32Array; readonly count: number } {
  // Column after column the classes are split; numbers stand for texts, so that no key grows long.
  let classOf = new Int32Array(workers.length);
  let count = workers.length === 0 ? 0 : 1;
  for (const read of columns) {
    const values = new Map<string, number>();
    const split = new Map<number, number>();
    const next = new Int32Array(workers.length);
    workers.forEach((worker, i) => {
      const value = numbered(values, read(worker));
      // Exact while classes × values stay below 2^53: rows are far fewer than 2^26.
      next[i] = numbered(split, (classOf[i] ?? 0) * workers.length + value);
    });
    classOf = next;
    count = split.size;
  }
  return { classOf, count };
}

function numbered<T>(known: Map<T, number>, key: T): number {
  const number = known.get(key);
  if (number !== undefined) return number;
  known.set(key, known.size);
  return known.size - 1;
}

function classSizes(workers: readonly Worker[], columns: readonly QuasiReader[]): Int32Array {
  const { classOf, count } = classesOf(workers, columns);
  const sizes = new Int32Array(count);
  for (const one of classOf) sizes[one] = (sizes[one] ?? 0) + 1;
  return sizes;
}
