import type { ChartSize } from '../chartSize.ts';
import type { ChartFormat } from '../format.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth } from '../geometry/textWidth.ts';
import { moneyTicks } from '../geometry/ticks.ts';
import { wrapText } from '../geometry/wrapText.ts';
import {
  isPossible,
  type IntervalMark,
  type IntervalRow,
  type PossibleInterval,
} from '../intervals.ts';
import { amountAxis, type AxisTick } from './amountAxis.ts';
import { GAP, intervalScale, POINT, type IntervalScale } from './intervalScale.ts';
import { markHead } from './markHead.ts';
import { nameColumn, namedRows, type NamedRow } from './namedRows.ts';

/** A figure with the side of it that its place is given for. */
export interface IntervalFigure {
  readonly at: Point;
  readonly anchor: 'start' | 'end';
}

export interface IntervalPlace {
  readonly hit: Rect;
  readonly name: { readonly lines: readonly string[]; readonly at: Point };
  /** the bar, or, where there is no roster, the empty room for it */
  readonly box: Rect;
  /** true where both ends are the same: the bar is wider than its amount, to be seen */
  readonly point: boolean;
  /** null where it is not shown */
  readonly min: IntervalFigure | null;
  readonly max: IntervalFigure | null;
  /** the text in the empty room, around its middle */
  readonly note: { readonly lines: readonly string[]; readonly at: Point } | null;
}

export interface IntervalLayout {
  readonly height: number;
  readonly places: readonly IntervalPlace[];
  readonly ticks: readonly AxisTick[];
  readonly mark: {
    readonly lines: readonly string[];
    /** the middle of its text */
    readonly at: Point;
    readonly from: Point;
    readonly to: Point;
  } | null;
}

interface Room {
  readonly rows: readonly IntervalRow[];
  readonly mark: IntervalMark | null;
  readonly format: ChartFormat;
  readonly width: number;
  readonly size: ChartSize;
}

/** The least width of a bar in pixels. */
const LEAST = 2;

/** One bar a row between the least and the most, on one axis of amounts that begins at zero. */
export function intervalLayout({ rows, mark, format, width, size }: Room): IntervalLayout {
  const column = nameColumn(
    rows.map(({ label }) => label),
    width,
    size,
  );
  const { left } = column;
  const free = width - left;
  const textOf = (amount: bigint) => textWidth(format.money(amount), size.font);
  const scale = intervalScale(rows.filter(isPossible), mark?.amount ?? null, textOf, left, width);
  const { x, inline, least, most } = scale;
  const marked = mark ? x(mark.amount) : 0;
  const head = mark && markHead(`${mark.label} ${format.money(mark.amount)}`, marked, width, size);
  const top = head ? head.bottom + size.line * 0.3 : 0;
  const notes = rows.map((row) =>
    isPossible(row) ? [] : wrapText(row.note, free - size.font, size.font, 3),
  );
  /** Lines that the figures of a row take below its bar. */
  const below = rows.map((row) => {
    if (inline || !isPossible(row)) return 0;
    return row.min === row.max || textOf(row.min) + textOf(row.max) + size.font <= free ? 1 : 2;
  });
  const heights = rows.map((_, index) => {
    const note = (notes[index]?.length ?? 0) * size.line + 8;
    return Math.max(size.row, note) + (below[index] ?? 0) * size.line;
  });
  const { rows: placed, bottom } = namedRows(column, heights, top, width, size);
  const places = placed.map((place, index): IntervalPlace => {
    const row = rows[index];
    if (row && isPossible(row)) {
      return barOf(row, place, scale, below[index] ?? 0, { left, right: width }, size);
    }
    const height = heights[index] ?? size.row;
    return {
      hit: place.hit,
      name: place.name,
      box: { x: left + 1, y: place.top + 2, width: free - 2, height: height - 4 },
      point: false,
      min: null,
      max: null,
      note: {
        lines: notes[index] ?? [],
        at: { x: left + free / 2, y: place.top + height / 2 },
      },
    };
  });
  const axis = amountAxis(moneyTicks(least, most, free / (size.font * 7)), {
    x,
    write: format.money,
    from: top,
    to: bottom,
    width,
    size,
  });
  return {
    height: axis.bottom,
    places,
    ticks: axis.ticks,
    mark: head && {
      lines: head.lines,
      at: head.at,
      from: { x: marked, y: head.bottom },
      to: { x: marked, y: bottom },
    },
  };
}

/** A bar with its figures at its ends, or on `below` lines under it at the sides of the drawing. */
function barOf(
  { min, max }: PossibleInterval,
  { hit, name, top }: NamedRow,
  { x, inline }: IntervalScale,
  below: number,
  sides: { readonly left: number; readonly right: number },
  size: ChartSize,
): IntervalPlace {
  const point = min === max;
  const [from, to] = [x(min), x(max)];
  const width = point ? POINT : Math.max(to - from, LEAST);
  const start = (from + to - width) / 2;
  const middle = top + size.row / 2;
  const bar = size.row - 10;
  const under = (line: number) => top + size.row + (line + 0.5) * size.line;
  const lower: IntervalFigure = inline
    ? { at: { x: start - GAP, y: middle }, anchor: 'end' }
    : { at: { x: sides.left, y: under(0) }, anchor: 'start' };
  const upper: IntervalFigure = inline
    ? { at: { x: start + width + GAP, y: middle }, anchor: 'start' }
    : { at: { x: sides.right, y: under(below - 1) }, anchor: 'end' };
  return {
    hit,
    name,
    box: { x: start, y: middle - bar / 2, width, height: bar },
    point,
    min: point ? null : lower,
    max: upper,
    note: null,
  };
}
