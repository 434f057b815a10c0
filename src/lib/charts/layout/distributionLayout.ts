import { max, min, pairs } from 'd3-array';
import type { Fen } from '$lib/domain/money/fen';
import type { ChartSize } from '../chartSize';
import { lengthScale } from '../geometry/lengthScale';
import { placeLabels, type Span } from '../geometry/placeLabels';
import type { Point, Rect } from '../geometry/rect';
import { textWidth, widest } from '../geometry/textWidth';

/** One amount as the layout needs it: numbers for lengths, texts for room. */
export interface DistributionMark {
  readonly amount: Fen;
  readonly before: number;
  readonly after: number;
  readonly texts: { readonly amount: string; readonly before: string; readonly after: string };
}

export interface DistributionPlace {
  readonly hit: Rect;
  readonly before: Rect;
  readonly after: Rect;
  /** where its labels stand; null where there is no room beside more telling ones */
  readonly amountAt: Point | null;
  readonly beforeAt: Point | null;
  readonly afterAt: Point | null;
}

export interface DistributionLayout {
  /** true: amounts from left to right; false: from top to bottom, highest on top */
  readonly sideways: boolean;
  readonly height: number;
  readonly places: readonly DistributionPlace[];
  /** the two zero lines, with the amounts between them */
  readonly axes: readonly { readonly from: Point; readonly to: Point }[];
  readonly headings: {
    readonly before: Point;
    readonly after: Point;
    readonly amount: Point | null;
  };
}

interface Room {
  /** lowest amount first */
  readonly marks: readonly DistributionMark[];
  readonly headings: { readonly before: string; readonly after: string; readonly amount: string };
  readonly width: number;
  readonly plot: number;
  readonly size: ChartSize;
}

/** Below this width, in ems, amounts run from top to bottom. */
const NARROW = 42;

/** Mirrors two distributions on one axis of amounts that is true to scale. */
export function distributionLayout(room: Room): DistributionLayout {
  return room.width >= NARROW * room.size.font ? columns(room) : rows(room);
}

/** The strips around positions in rising order that divide `span` between them. */
function strips(positions: readonly number[], span: Span): readonly Span[] {
  const borders = pairs(positions, (a, b) => (a + b) / 2);
  return positions.map((_, index) => ({
    from: borders[index - 1] ?? span.from,
    to: borders[index] ?? span.to,
  }));
}

/** What changes most is labelled first, and the ends of the axis before that. */
function priorities(marks: readonly DistributionMark[]): readonly number[] {
  return marks.map(({ before, after }, index) => {
    const end = index === 0 || index === marks.length - 1 ? 1e12 : 0;
    const news = before === 0 || after === 0 ? 1e6 : 0;
    return end + news + Math.abs(after - before) + Math.max(before, after) / 1e6;
  });
}

const reachOf = (marks: readonly DistributionMark[], side: 'before' | 'after') =>
  max(marks, (mark) => mark[side]) ?? 0;

const smallestGap = (positions: readonly number[]) =>
  min(pairs(positions, (a, b) => Math.abs(b - a))) ?? Infinity;

function columns({ marks, headings, width, plot, size }: Room): DistributionLayout {
  const margin = widest(Object.values(headings), size.font) + size.font;
  const edge = widest(
    marks.map(({ texts }) => texts.amount),
    size.font,
  );
  const span = { from: margin, to: width };
  const x = lengthScale(
    marks[0]?.amount ?? 0n,
    marks[marks.length - 1]?.amount ?? 0n,
    margin + edge / 2 + size.font,
    width - edge / 2 - 2,
  );
  const at = marks.map(({ amount }) => x(amount));
  const bar = Math.min(Math.max(smallestGap(at) * 0.6, 2), size.font * 2);
  const [up, down] = [reachOf(marks, 'after'), reachOf(marks, 'before')];
  const length = lengthScale(0, Math.max(1, up + down), 0, plot);
  const above = size.line * 1.1 + length(up);
  const below = above + size.line * 1.4;
  const height = below + length(down) + size.line * 1.1;
  const areas = strips(at, span);
  const priority = priorities(marks);
  const place = (side: 'amount' | 'before' | 'after', gap: number) =>
    placeLabels(
      marks.map(({ texts }, index) => ({
        at: at[index] ?? 0,
        size: textWidth(texts[side], size.font),
        priority: priority[index] ?? 0,
      })),
      span,
      gap,
    );
  const [amountsAt, beforesAt, aftersAt] = [
    place('amount', 8),
    place('before', 4),
    place('after', 4),
  ];
  const point = (along: number | null | undefined, y: number) =>
    along === null || along === undefined ? null : { x: along, y };
  return {
    sideways: true,
    height,
    places: marks.map((mark, index) => {
      const [middle, area] = [at[index] ?? 0, areas[index] ?? span];
      const [rise, fall] = [length(mark.after), length(mark.before)];
      const box = { x: middle - bar / 2, width: bar };
      return {
        hit: { x: area.from, y: 0, width: area.to - area.from, height },
        after: { ...box, y: above - rise, height: rise },
        before: { ...box, y: below, height: fall },
        amountAt: point(amountsAt[index], (above + below) / 2),
        beforeAt: point(beforesAt[index], below + fall + size.line * 0.55),
        afterAt: point(aftersAt[index], above - rise - size.line * 0.55),
      };
    }),
    axes: [above, below].map((y) => ({ from: { x: margin, y }, to: { x: width, y } })),
    headings: {
      after: { x: 0, y: above - size.line * 0.6 },
      amount: { x: 0, y: (above + below) / 2 },
      before: { x: 0, y: below + size.line * 0.6 },
    },
  };
}

function rows({ marks, headings, width, size }: Room): DistributionLayout {
  const texts = (side: 'amount' | 'before' | 'after') => marks.map((mark) => mark.texts[side]);
  const middle = widest([...texts('amount'), headings.amount], size.font) + size.font;
  const ends = {
    before: widest(texts('before'), size.font) + 6,
    after: widest(texts('after'), size.font) + 6,
  };
  const [left, right] = [reachOf(marks, 'before'), reachOf(marks, 'after')];
  const free = Math.max(0, width - middle - ends.before - ends.after);
  const length = lengthScale(0, Math.max(1, left + right), 0, free);
  const zero = { before: ends.before + length(left), after: ends.before + length(left) + middle };
  const amounts = marks.map(({ amount }) => Number(amount));
  const range = (amounts[amounts.length - 1] ?? 0) - (amounts[0] ?? 0);
  const steps = range === 0 ? 0 : range / smallestGap(amounts);
  const reach = Math.min(Math.max(steps * size.row * 0.9, 0), size.row * 24);
  const top = size.line * 1.5 + size.row / 2;
  const y = lengthScale(amounts[amounts.length - 1] ?? 0, amounts[0] ?? 0, top, top + reach);
  const at = marks.map(({ amount }) => y(amount));
  const bar = Math.min(Math.max(smallestGap(at) * 0.62, 2), size.font * 1.3);
  const height = top + reach + size.row / 2;
  const span = { from: size.line * 1.5, to: height };
  // Strips want rising positions; the highest amount, at the top, is the last of the marks.
  const areas = [...strips([...at].reverse(), span)].reverse();
  const priority = priorities(marks);
  const placed = placeLabels(
    at.map((position, index) => ({
      at: position,
      size: size.line,
      priority: priority[index] ?? 0,
    })),
    span,
    0,
  );
  const centre = (zero.before + zero.after) / 2;
  return {
    sideways: false,
    height,
    places: marks.map((mark, index) => {
      const [line, area] = [at[index] ?? 0, areas[index] ?? span];
      const label = placed[index] ?? null;
      const [back, on] = [length(mark.before), length(mark.after)];
      const box = { y: line - bar / 2, height: bar };
      const point = (x: number) => (label === null ? null : { x, y: label });
      return {
        hit: { x: 0, y: area.from, width, height: area.to - area.from },
        before: { ...box, x: zero.before - back, width: back },
        after: { ...box, x: zero.after, width: on },
        amountAt: point(centre),
        beforeAt: point(zero.before - back - 6),
        afterAt: point(zero.after + on + 6),
      };
    }),
    axes: [zero.before, zero.after].map((x) => ({
      from: { x, y: span.from },
      to: { x, y: height },
    })),
    headings: {
      before: { x: zero.before, y: size.line * 0.6 },
      after: { x: zero.after, y: size.line * 0.6 },
      amount: null,
    },
  };
}
