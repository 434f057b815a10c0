import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartSize } from '../chartSize.ts';
import type { FrontierMark, FrontierPoint, FrontierWords } from '../frontier.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { stepPath, type Tread } from '../geometry/stepPath.ts';
import { widest } from '../geometry/textWidth.ts';
import { moneyTicks } from '../geometry/ticks.ts';
import { wrapText } from '../geometry/wrapText.ts';
import { amountAxis, type AxisTick } from './amountAxis.ts';
import { smallestGap, strips } from './distributionMarks.ts';
import { frontierTexts, type FrontierText } from './frontierTexts.ts';

export interface FrontierCorner {
  /** index among all points */
  readonly index: number;
  readonly at: Point;
  /** the strip that answers to the pointer */
  readonly hit: Rect;
}

export interface FrontierLayout {
  readonly height: number;
  readonly titles: {
    readonly x: { readonly lines: readonly string[]; readonly at: Point };
    readonly y: { readonly lines: readonly string[]; readonly at: Point };
  };
  readonly across: readonly AxisTick[];
  /** amounts of the vertical axis; `label` is the right middle of the text */
  readonly up: readonly {
    readonly value: Fen;
    readonly from: Point;
    readonly to: Point;
    readonly label: Point;
  }[];
  /** path data of what is affordable, and of its edge */
  readonly region: string;
  readonly edge: string;
  /** the points that can be chosen, from left to right */
  readonly corners: readonly FrontierCorner[];
  /** radius of the corners' dots; 0 where they are too near one another to be drawn one by one */
  readonly dot: number;
  readonly symbols: readonly (Point & { readonly kind: FrontierMark['kind'] })[];
  readonly texts: readonly FrontierText[];
  readonly plot: Rect;
}

interface Room {
  readonly points: readonly FrontierPoint[];
  readonly marks: readonly FrontierMark[];
  /** the lowest amounts that are considered, where the axes begin */
  readonly least: { readonly x: Fen; readonly y: Fen };
  readonly words: FrontierWords;
  readonly write: (amount: Fen) => string;
  readonly width: number;
  /** height of the plot in pixels */
  readonly plot: number;
  readonly size: ChartSize;
}

/** Dots nearer to one another than this, in pixels, make a smear. */
const LEAST_GAP = 5;

/** The axes do not begin at zero: between two floors there is no length to compare. */
export function frontierLayout(room: Room): FrontierLayout {
  const { points, marks, least, words, write, width, size } = room;
  const [xs, ys] = [rangeOf('x', room), rangeOf('y', room)];
  const upValues = moneyTicks(ys.from, ys.to, Math.max(2, room.plot / (size.line * 2)));
  const left = widest(upValues.map(write), size.font) + size.font * 0.7;
  const yTitle = wrapText(words.y, width, size.font, 2);
  const top = (yTitle.length + 0.5) * size.line;
  const right = width - size.font;
  const box = { x: left, y: top, width: right - left, height: room.plot };
  const base = top + room.plot;
  const x = lengthScale(xs.from, xs.to, left, right);
  const y = lengthScale(ys.from, ys.to, base, top);
  const axis = amountAxis(moneyTicks(xs.from, xs.to, Math.max(2, box.width / (size.font * 6))), {
    x,
    write,
    from: top,
    to: base,
    width,
    size,
  });
  const xTitle = wrapText(words.x, right, size.font, 2);

  // Between two points neither amount may exceed what the lesser of them allows.
  const treads = points.slice(1).map((point, index): Tread => {
    const before = points[index] ?? point;
    const lower = before.y < point.y ? before.y : point.y;
    return { from: x(before.x), to: x(point.x), y: y(lower) };
  });
  const edge = stepPath(treads);
  const best = points.flatMap((point, index) => (point.best ? [{ ...point, index }] : []));
  const places = best.map((point) => x(point.x));
  const gap = smallestGap(places);
  const areas = strips(places, { from: left, to: right });
  const symbols = marks.map((mark) => ({ x: x(mark.x), y: y(mark.y), kind: mark.kind }));
  return {
    height: axis.bottom + (xTitle.length + 0.2) * size.line,
    titles: {
      y: { lines: yTitle, at: { x: 0, y: (yTitle.length * size.line) / 2 } },
      x: {
        lines: xTitle,
        at: { x: right, y: axis.bottom + (xTitle.length * size.line) / 2 },
      },
    },
    across: axis.ticks,
    up: upValues.map((value) => ({
      value,
      from: { x: left, y: y(value) },
      to: { x: right, y: y(value) },
      label: { x: left - size.font * 0.5, y: y(value) },
    })),
    region: edge && `${edge}V${String(y(least.y))}H${String(treads[0]?.from ?? left)}Z`,
    edge,
    corners: best.map((point, order) => {
      const { from, to } = areas[order] ?? { from: left, to: right };
      return {
        index: point.index,
        at: { x: x(point.x), y: y(point.y) },
        hit: { x: from, y: top, width: to - from, height: room.plot },
      };
    }),
    dot: gap < LEAST_GAP ? 0 : Math.min(size.font * 0.25, gap * 0.4),
    symbols,
    texts: frontierTexts({
      marks,
      symbols,
      treads,
      empty: points.length === 0,
      words,
      write,
      box,
      size,
    }),
    plot: box,
  };
}

/** From the least amount considered to a little above the highest one shown. */
function rangeOf(side: 'x' | 'y', { points, marks, least }: Room): { from: Fen; to: Fen } {
  const shown = [...points, ...marks].map((point) => point[side]);
  const from = shown.reduce((a, b) => (b < a ? b : a), least[side]);
  const to = shown.reduce((a, b) => (b > a ? b : a), from);
  return { from, to: to + (to - from) / 12n + 1000n };
}
