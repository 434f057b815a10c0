import type { ChartSize } from '../chartSize.ts';
import type { ChartFormat } from '../format.ts';
import { fitSpans } from '../geometry/fitSpans.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth } from '../geometry/textWidth.ts';
import { moneyTicks } from '../geometry/ticks.ts';
import { wrapText } from '../geometry/wrapText.ts';
import { isPossible, type IntervalMark, type IntervalRow } from '../intervals.ts';
import { amountAxis, type AxisTick } from './amountAxis.ts';
import { markHead } from './markHead.ts';
import { nameColumn, namedRows } from './namedRows.ts';

export interface IntervalPlace {
  readonly hit: Rect;
  readonly name: { readonly lines: readonly string[]; readonly at: Point };
  /** the bar, or, where there is no roster, the empty room for it */
  readonly box: Rect;
  /** true where both ends are the same: the bar is wider than its amount, to be seen */
  readonly point: boolean;
  /** the right end of the lower figure and the left end of the upper one; null where not shown */
  readonly min: Point | null;
  readonly max: Point | null;
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

const GAP = 6;
/** The least width of a bar, and that of one whose ends are the same, so that it is seen. */
const LEAST = 2;
const POINT = 8;

/** One bar a row between the least and the most, on one axis of amounts that begins at zero. */
export function intervalLayout({ rows, mark, format, width, size }: Room): IntervalLayout {
  const possible = rows.filter(isPossible);
  const ends = [...possible.flatMap(({ min, max }) => [min, max]), mark?.amount ?? 0n];
  const least = ends.reduce((a, b) => (b < a ? b : a), 0n);
  const most = ends.reduce((a, b) => (b > a ? b : a), 0n);
  const column = nameColumn(
    rows.map(({ label }) => label),
    width,
    size,
  );
  const { left } = column;
  const needs = (amount: bigint) => textWidth(format.money(amount), size.font) + GAP + POINT / 2;
  const x = fitSpans(
    possible.map(({ min, max }) => ({
      from: min,
      to: max,
      before: min === max ? 0 : needs(min),
      after: needs(max),
    })),
    least,
    most,
    left,
    width,
  );
  const notes = rows.map((row) =>
    isPossible(row) ? null : wrapText(row.note, width - left - size.font, size.font, 3),
  );
  const at = mark ? x(mark.amount) : 0;
  const head = mark && markHead(`${mark.label} ${format.money(mark.amount)}`, at, width, size);
  const top = head ? head.bottom + size.line * 0.3 : 0;
  const bar = size.row - 10;
  const heights = notes.map((lines) => Math.max(size.row, (lines?.length ?? 0) * size.line + 8));
  const { rows: placed, bottom } = namedRows(column, heights, top, width, size);
  const places = placed.map(({ hit, name, top }, index): IntervalPlace => {
    const [row, lines, height] = [rows[index], notes[index], heights[index] ?? size.row];
    const middle = top + height / 2;
    if (!row || !isPossible(row)) {
      const box = { x: left + 1, y: top + 2, width: width - left - 2, height: height - 4 };
      const at = { x: left + (width - left) / 2, y: middle };
      return {
        hit,
        name,
        box,
        point: false,
        min: null,
        max: null,
        note: { lines: lines ?? [], at },
      };
    }
    const [from, to] = [x(row.min), x(row.max)];
    const wide = row.min === row.max ? POINT : Math.max(to - from, LEAST);
    return {
      hit,
      name,
      point: row.min === row.max,
      box: { x: (from + to - wide) / 2, y: middle - bar / 2, width: wide, height: bar },
      min:
        row.min === row.max ? null : { x: Math.min(from, (from + to - wide) / 2) - GAP, y: middle },
      max: { x: Math.max(to, (from + to + wide) / 2) + GAP, y: middle },
      note: null,
    };
  });
  const axis = amountAxis(moneyTicks(least, most, (width - left) / (size.font * 7)), {
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
      from: { x: at, y: head.bottom },
      to: { x: at, y: bottom },
    },
  };
}
