import type { CountArc } from './hiddenFlow.ts';
import { protect } from './protect.ts';

/** A table of head-counts with what may be shown of it: null stands for a hidden count. */
export interface SuppressedTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** Totals are quoted elsewhere too: they are hidden where nothing else will do. */
const TOTAL_COST = 1000;

/**
 * Hides the small counts of a table with row and column totals, and as many more as it takes that
 * no hidden count can be computed from the shown ones (`protect`). Nobody is shown as nobody.
 */
export function suppressTable(
  cells: readonly (readonly number[])[],
  threshold: number,
): SuppressedTable {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const rowTotals = cells.map(sum);
  const columnTotals = Array.from({ length: columns }, (_, j) => sum(cells.map((r) => r[j] ?? 0)));
  const total = sum(rowTotals);
  const largest = Math.max(1, total);

  // Points: each row, the row of totals, each column, the column of totals.
  const row = (i: number): number => i;
  const column = (j: number): number => rows + 1 + j;
  const arcs: CountArc[] = [];
  const arc = (from: number, to: number, count: number, factor: number): number =>
    arcs.push({
      ...{ from, to, count },
      ...{ cost: factor * largest + count + 1, quoted: factor > 0 },
    }) - 1;
  const inner = cells.map((line, i) => line.map((count, j) => arc(row(i), column(j), count, 0)));
  const byRow = rowTotals.map((count, i) => arc(column(columns), row(i), count, TOTAL_COST));
  const byColumn = columnTotals.map((count, j) => arc(column(j), row(rows), count, TOTAL_COST));
  const all = arc(row(rows), column(columns), total, 2 * TOTAL_COST);

  const hidden = protect(arcs, threshold);
  const shown = (place: number): number | null =>
    hidden.has(place) ? null : (arcs[place]?.count ?? null);
  return {
    cells: inner.map((line) => line.map(shown)),
    rowTotals: byRow.map(shown),
    columnTotals: byColumn.map(shown),
    total: shown(all),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
