/** Font and row sizes of a chart in CSS pixels. */
export interface ChartSize {
  readonly font: number;
  /** height of one line of text */
  readonly line: number;
  /** height of one row of a horizontal bar */
  readonly row: number;
}

const DESK: ChartSize = { font: 14, line: 20, row: 28 };
const HALL: ChartSize = { font: 24, line: 34, row: 52 };

/**
 * Sizes for reading at a desk or on a phone, grown by the page's `zoom` (1 or more), or, `large`,
 * for reading from the back row of a hall, where they are as large as they need be already.
 */
export function chartSize(large: boolean, zoom = 1): ChartSize {
  if (large) return HALL;
  return { font: DESK.font * zoom, line: DESK.line * zoom, row: DESK.row * zoom };
}
