/** Which rows of a long table are drawn. */
export interface RowWindow {
  readonly from: number;
  /** the first one after them */
  readonly to: number;
}

/** Rows drawn beyond the visible ones on each side, so that scrolling shows no gap. */
const BEYOND = 8;

/** The rows that a part of the screen shows, and some on each side. Lengths in pixels. */
export function windowOf(
  rows: number,
  { scrolled, height, rowHeight }: { scrolled: number; height: number; rowHeight: number },
): RowWindow {
  const first = Math.floor(Math.max(0, scrolled) / rowHeight) - BEYOND;
  const last = Math.ceil((Math.max(0, scrolled) + height) / rowHeight) + BEYOND;
  const to = Math.min(rows, Math.max(0, last));
  return { from: Math.min(Math.max(0, first), to), to };
}

/** The row that a key leads to; null for a key that does not move. */
export function rowAfterKey(
  key: string,
  { row, rows, page }: { row: number; rows: number; page: number },
): number | null {
  const to = { ArrowDown: row + 1, ArrowUp: row - 1, PageDown: row + page, PageUp: row - page }[
    key
  ];
  const end = { Home: 0, End: rows - 1 }[key];
  const wanted = to ?? end;
  return wanted === undefined || rows === 0 ? null : Math.min(rows - 1, Math.max(0, wanted));
}
