import type { SheetRow } from './sheet.ts';

/**
 * How many cells the rows of a text have: as many as its header, whatever single rows have. Where
 * most rows agree on another number and one of the two has only blanks more, for a separator at the
 * end of each line, it is theirs; without a header it is what the most rows have.
 */
export function rowWidth(header: readonly SheetRow[], rows: readonly SheetRow[]): number {
  const headed = Math.max(0, ...header.map(({ cells }) => cells.length));
  const [usual, count] = usualWidth(rows);
  if (headed === 0) return usual;
  if (usual === headed || count * 2 <= rows.length) return headed;
  const longer = usual < headed ? header : rows.filter(({ cells }) => cells.length === usual);
  const rest = Math.min(usual, headed);
  const blank = longer.every(({ cells }) => cells.slice(rest).every((cell) => cell.trim() === ''));
  return blank ? usual : headed;
}

/** The number of cells that the most rows have, and how many these are. */
function usualWidth(rows: readonly SheetRow[]): readonly [width: number, rows: number] {
  const votes = new Map<number, number>();
  let best: readonly [number, number] = [0, 0];
  for (const { cells } of rows) {
    const count = (votes.get(cells.length) ?? 0) + 1;
    votes.set(cells.length, count);
    if (count > best[1]) best = [cells.length, count];
  }
  return best;
}
