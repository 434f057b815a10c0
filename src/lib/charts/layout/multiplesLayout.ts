import type { ChartSize } from '../chartSize.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';

/** One measure of every row. */
export interface MultiplesMeasure {
  readonly title: string;
  readonly total: string;
  readonly values: readonly (bigint | number)[];
  readonly texts: readonly string[];
}

export interface MultiplesPanel {
  readonly title: { readonly lines: readonly string[]; readonly at: Point };
  /** where the sum stands, after the last line of the title or below it */
  readonly total: Point;
  readonly bars: readonly { readonly box: Rect; readonly text: Point }[];
  readonly zero: { readonly from: Point; readonly to: Point };
}

export interface MultiplesLayout {
  readonly height: number;
  readonly panels: readonly MultiplesPanel[];
  readonly names: readonly {
    readonly row: number;
    readonly lines: readonly string[];
    readonly at: Point;
  }[];
  /** [row]: its boxes that answer to the pointer, one a panel where the panels stand below one another */
  readonly hits: readonly (readonly Rect[])[];
}

const NARROW = 44;

/** Horizontal bars of several measures, each on a scale of its own that begins at zero. */
export function multiplesLayout(
  names: readonly string[],
  measures: readonly MultiplesMeasure[],
  width: number,
  size: ChartSize,
): MultiplesLayout {
  const narrow = width < NARROW * size.font;
  const lines = names.map((name) => wrapText(name, width * (narrow ? 0.42 : 0.24), size.font, 2));
  const left = widest(lines.flat(), size.font) + size.font;
  const deepest = Math.max(1, ...lines.map((line) => line.length));
  const row = Math.max(size.row + 2, deepest * size.line + 6);
  const gutter = size.font * 2;
  const each = (width - left - (measures.length - 1) * gutter) / Math.max(1, measures.length);
  const heads = measures.map(({ title, total }) => {
    const room = narrow ? width : each;
    const words = wrapText(title, room, size.font, 3);
    const end = textWidth(`${words[words.length - 1] ?? ''}  `, size.font);
    return { words, end, inline: end + textWidth(total, size.font) <= room };
  });
  const deepestHead = Math.max(
    ...heads.map(({ words, inline }) => words.length + (inline ? 0 : 1)),
  );
  const headHeight = (deepestHead + 0.3) * size.line;
  const panelHeight = headHeight + names.length * row;

  const panels = measures.map((measure, index): MultiplesPanel => {
    const from = narrow ? left : left + index * (each + gutter);
    const titleX = narrow ? 0 : from;
    const top = narrow ? index * (panelHeight + size.line) : 0;
    const room = (narrow ? width : from + each) - from - widest(measure.texts, size.font) - 6;
    const most = measure.values.reduce((a, b) => (b > a ? b : a), 0);
    const length = lengthScale(0, most, 0, Math.max(0, room));
    const thick = Math.max(size.row - 8, row * 0.5);
    const { words, end, inline } = heads[index] ?? { words: [], end: 0, inline: true };
    const bottom = top + words.length * size.line;
    return {
      title: { lines: words, at: { x: titleX, y: (top + bottom) / 2 } },
      total: inline
        ? { x: titleX + end, y: bottom - size.line / 2 }
        : { x: titleX, y: bottom + size.line / 2 },
      bars: measure.values.map((value, line) => {
        const middle = top + headHeight + (line + 0.5) * row;
        const long = length(value);
        return {
          box: { x: from, y: middle - thick / 2, width: long, height: thick },
          text: { x: from + long + 6, y: middle },
        };
      }),
      zero: {
        from: { x: from, y: top + headHeight },
        to: { x: from, y: top + panelHeight },
      },
    };
  });

  const tops = narrow ? measures.map((_, index) => index * (panelHeight + size.line)) : [0];
  const rowsOf = (line: number) => tops.map((top) => top + headHeight + line * row);
  return {
    height: (tops[tops.length - 1] ?? 0) + panelHeight + 2,
    panels,
    names: lines.flatMap((words, line) =>
      rowsOf(line).map((y) => ({ row: line, lines: words, at: { x: 0, y: y + row / 2 } })),
    ),
    hits: names.map((_, line) => rowsOf(line).map((y) => ({ x: 0, y, width, height: row }))),
  };
}
