import type { SheetRow } from '../../domain/intake/sheet.ts';
import type { CellPlace } from './cellPlace.ts';

/** Cells shown as one; the file holds its text in the first. */
export interface MergedArea {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** A merged area is filled this far at most; one that is larger frames a page, not a table. */
const MAX_FILLED = 200_000;

/**
 * Gives every cell of a merged area the text that the spreadsheet shows there: a community written
 * once beside its nine people belongs to each of them. Rows that were blank stay out.
 */
export function fillMerged(
  rows: readonly SheetRow[],
  areas: readonly MergedArea[],
): readonly SheetRow[] {
  if (areas.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, [...row.cells]]));
  for (const { from, to } of areas) {
    const text = byNumber.get(from.row)?.[from.column] ?? '';
    const width = to.column - from.column + 1;
    if (text === '' || width < 1 || width * (to.row - from.row + 1) > MAX_FILLED) continue;
    for (let row = from.row; row <= to.row; row += 1) {
      const cells = byNumber.get(row);
      if (!cells) continue;
      while (cells.length <= to.column) cells.push('');
      cells.fill(text, from.column, to.column + 1);
    }
  }
  return rows.map((row) => ({ ...row, cells: byNumber.get(row.number) ?? [] }));
}
