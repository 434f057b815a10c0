import type { Anonymity } from './kAnonymity.ts';
import { isSmall } from './suppression/protect.ts';
import { suppressList } from './suppression/suppressList.ts';

/** Rows in classes of a size, or of a band of sizes; null stands for a hidden count. */
export interface ClassSizes {
  readonly from: number;
  /** the largest size of the band; Infinity where it is open */
  readonly to: number;
  readonly rows: number | null;
  readonly classes: number | null;
}

/** What may be told of an anonymity; null stands for a hidden count. */
export interface ToldAnonymity {
  readonly rows: number | null;
  readonly k: number | null;
  readonly unique: number | null;
  readonly classes: number | null;
  readonly sizes: readonly ClassSizes[];
}

/** Where the bands of sizes above the threshold begin. */
const BANDS = [10, 20, 50, 100];

/** All that was measured, size by size. */
export function wholeAnonymity({ rows, k, unique, classes, bySize }: Anonymity): ToldAnonymity {
  const sizes = bySize.map(({ size, rows: people }) => ({
    ...{ from: size, to: size },
    ...{ rows: people, classes: people / size },
  }));
  return { rows, k, unique, classes, sizes };
}

/**
 * What may be published of an anonymity: no count of fewer people than the threshold, nor any from
 * which one could be computed. Sizes go into bands, those below the threshold into one, for rows
 * and classes of two sizes are two equations. Where classes lie below the threshold, neither the
 * smallest nor their number is told.
 */
export function publishedAnonymity(
  { rows, k, unique, classes, bySize }: Anonymity,
  threshold: number,
): ToldAnonymity {
  const begins = [1, threshold, ...BANDS.filter((from) => from > threshold)];
  const bands = begins.map((from, i) => {
    const to = (begins[i + 1] ?? Infinity) - 1;
    const within = bySize.filter(({ size }) => size >= from && size <= to);
    return { from, to, rows: within.reduce((sum, one) => sum + one.rows, 0) };
  });
  const below = bands[0]?.rows ?? 0;
  const hidden = hiddenBands(bands, threshold);
  const few = isSmall(unique, threshold) || isSmall(below - unique, threshold);
  return {
    rows: isSmall(rows, threshold) ? null : rows,
    k: below === 0 ? k : null,
    unique: few || hidden.has(0) ? null : unique,
    classes: below === 0 ? classes : null,
    sizes: bands.map((band, i) => ({
      ...band,
      rows: hidden.has(i) ? null : band.rows,
      classes: null,
    })),
  };
}

/**
 * The bands that must be hidden so that the people in classes below the threshold can't be had by
 * subtracting: a band that has anybody has at least as many as its smallest class, so that only
 * those beyond can be thought to be others.
 */
function hiddenBands(
  bands: readonly { readonly from: number; readonly rows: number }[],
  threshold: number,
): ReadonlySet<number> {
  if (!isSmall(bands[0]?.rows ?? 0, threshold)) return new Set();
  const { counts, total } = suppressList(
    bands.map(({ from, rows }, i) => (i === 0 ? rows : Math.max(0, rows - from))),
    threshold,
  );
  // How many rows there are is known: where they are too few to hide behind, no band is told.
  if (total === null) return new Set(bands.keys());
  return new Set(counts.flatMap((count, i) => (count === null ? [i] : [])));
}
