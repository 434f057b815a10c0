import type { ChartSize } from '../chartSize.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';

/** The names of rows and the room that they leave to what is drawn. */
export interface NameColumn {
  /** true where each name stands above its row */
  readonly narrow: boolean;
  readonly names: readonly (readonly string[])[];
  /** where the drawing begins */
  readonly left: number;
}

export interface NamedRow {
  readonly hit: Rect;
  readonly name: { readonly lines: readonly string[]; readonly at: Point };
  /** top of what is drawn; its height is the one asked for */
  readonly top: number;
}

export interface NamedRows {
  readonly rows: readonly NamedRow[];
  readonly bottom: number;
}

/** Below this width, in ems, names stand above their rows. */
const NARROW = 44;

/** Breaks the names of rows into lines, in a column of their own where there is room for one. */
export function nameColumn(labels: readonly string[], width: number, size: ChartSize): NameColumn {
  const narrow = width < NARROW * size.font;
  const most = narrow ? width : Math.min(width * 0.34, size.font * 22);
  const names = labels.map((label) => wrapText(label, most, size.font, 3));
  return { narrow, names, left: narrow ? 0 : widest(names.flat(), size.font) + size.font };
}

/** Places rows below one another from `top` on; `heights` is what each needs for its drawing. */
export function namedRows(
  { narrow, names }: NameColumn,
  heights: readonly number[],
  top: number,
  width: number,
  size: ChartSize,
): NamedRows {
  const gap = size.font * 0.5;
  let y = top;
  const rows = names.map((lines, index): NamedRow => {
    const drawn = heights[index] ?? size.row;
    const text = lines.length * size.line;
    const height = (narrow ? text + drawn : Math.max(text, drawn)) + gap;
    const start = y;
    y += height;
    const middle = start + height / 2;
    return {
      hit: { x: 0, y: start, width, height },
      name: { lines, at: { x: 0, y: narrow ? start + gap / 2 + text / 2 : middle } },
      top: narrow ? start + gap / 2 + text : middle - drawn / 2,
    };
  });
  return { rows, bottom: y };
}
