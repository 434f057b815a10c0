import { max, sum } from 'd3-array';
import type { ChartSize } from '../chartSize.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { parted, stack } from '../geometry/stack.ts';
import { widest } from '../geometry/textWidth.ts';

/** What the layout of a ladder needs to know of a step: everything is written already. */
export interface LadderRung {
  readonly short: string;
  readonly amount: string;
  readonly level: string;
  /** what stands at the bar's end */
  readonly end: string;
  readonly counts: readonly number[];
  readonly before: number | null;
}

export interface LadderBand {
  /** the whole strip of the step, that answers to the pointer */
  readonly hit: Rect;
  readonly segments: readonly Rect[];
  readonly ghost: Rect | null;
  /** where the count stands: the middle above a column, the left middle beside a row */
  readonly end: Point;
  readonly short: Point;
  readonly amount: Point;
}

/** A run of steps of the same level. */
export interface LadderGroup {
  readonly label: string;
  readonly at: Point;
  /** the line that parts it from the level before; null for the first */
  readonly divider: { readonly from: Point; readonly to: Point } | null;
}

export interface LadderLayout {
  /** true: columns from left to right; false: rows from top to bottom */
  readonly sideways: boolean;
  readonly height: number;
  readonly bands: readonly LadderBand[];
  readonly groups: readonly LadderGroup[];
  readonly axis: { readonly from: Point; readonly to: Point };
  /** where the headings of the steps' numbers and amounts stand */
  readonly headings: { readonly short: Point; readonly amount: Point };
}

interface Room {
  readonly rungs: readonly LadderRung[];
  readonly headings: { readonly short: string; readonly amount: string };
  readonly width: number;
  /** what stands above the plot already */
  readonly top: number;
  readonly plot: number;
  readonly size: ChartSize;
}

/** Lays out the ladder as columns where every label has room under its column, else as rows. */
export function ladderLayout(room: Room): LadderLayout {
  const { rungs, width, size, headings } = room;
  const left = widest([headings.short, headings.amount], size.font) + size.font;
  const breaks = rungs.filter((rung, i) => i > 0 && rung.level !== rungs[i - 1]?.level).length;
  const band = (width - left - breaks * size.font) / Math.max(1, rungs.length);
  const needed = widest(
    rungs.flatMap((rung) => [rung.short, rung.amount, rung.end]),
    size.font,
  );
  return band >= needed + 6 ? columns(room, left, band) : rows(room);
}

const mostOf = (rungs: readonly LadderRung[]) =>
  max(rungs, (rung) => Math.max(sum(rung.counts), rung.before ?? 0)) ?? 0;

/** Calls `place` for each rung with its offset, which jumps by `jump` wherever a level begins. */
function inLevels<T>(
  rungs: readonly LadderRung[],
  step: number,
  jump: number,
  place: (rung: LadderRung, offset: number, begins: boolean) => T,
): readonly T[] {
  let offset = 0;
  return rungs.map((rung, index) => {
    const begins = rung.level !== rungs[index - 1]?.level;
    if (begins && index > 0) offset += jump;
    const placed = place(rung, offset, begins);
    offset += step;
    return placed;
  });
}

function columns({ rungs, width, top, plot, size }: Room, left: number, band: number) {
  const base = top + size.line + plot;
  const length = lengthScale(0, mostOf(rungs), 0, plot);
  const bar = Math.min(band - 6, size.font * 4);
  const shortY = base + size.line * 0.8;
  const amountY = shortY + size.line;
  const levelY = amountY + size.line * 1.2;
  const height = levelY + size.line * 0.7;
  const groups: LadderGroup[] = [];
  const bands = inLevels(rungs, band, size.font, (rung, offset, begins) => {
    const start = left + offset;
    const middle = start + band / 2;
    const total = sum(rung.counts);
    if (begins) {
      const x = start - size.font / 2;
      const divider = groups.length > 0 && { from: { x, y: top }, to: { x, y: height } };
      const length = rungs.filter(({ level }) => level === rung.level).length;
      const at = { x: start + (length * band) / 2, y: levelY };
      groups.push({ label: rung.level, at, divider: divider || null });
    }
    const box = (from: number, to: number, extra = 0): Rect => ({
      x: middle - bar / 2 - extra,
      y: base - to,
      width: bar + 2 * extra,
      height: to - from,
    });
    const reach = Math.max(length(total), length(rung.before ?? 0));
    return {
      hit: { x: start, y: top, width: band, height: amountY + size.line * 0.55 - top },
      segments: stack(rung.counts, length(total))
        .map(parted)
        .map(({ from, to }) => box(from, to)),
      ghost: rung.before === null ? null : box(0, length(rung.before), 2),
      end: { x: middle, y: base - reach - size.line * 0.55 },
      short: { x: middle, y: shortY },
      amount: { x: middle, y: amountY },
    };
  });
  return {
    sideways: true,
    height,
    bands,
    groups,
    axis: { from: { x: left, y: base }, to: { x: width, y: base } },
    headings: { short: { x: 0, y: shortY }, amount: { x: 0, y: amountY } },
  };
}

function rows({ rungs, headings, width, top, size }: Room): LadderLayout {
  const shorts = widest([headings.short, ...rungs.map(({ short }) => short)], size.font);
  const amounts = widest([headings.amount, ...rungs.map(({ amount }) => amount)], size.font);
  const ends = widest(
    rungs.map(({ end }) => end),
    size.font,
  );
  const amountX = shorts + size.font + amounts;
  const base = amountX + size.font * 0.7;
  const length = lengthScale(0, mostOf(rungs), 0, Math.max(0, width - base - ends - 8));
  const head = top + size.line;
  const bar = size.row - 6;
  const groups: LadderGroup[] = [];
  let bottom = head;
  const bands = inLevels(rungs, size.row, size.line * 1.4, (rung, offset, begins) => {
    const start = head + size.line * 1.2 + offset;
    const middle = start + size.row / 2;
    const total = sum(rung.counts);
    if (begins) {
      const y = start - size.line * 1.2;
      const divider = { from: { x: 0, y }, to: { x: width, y } };
      groups.push({ label: rung.level, at: { x: 0, y: start - size.line * 0.5 }, divider });
    }
    bottom = start + size.row;
    const box = (from: number, to: number, extra = 0): Rect => ({
      x: base + from,
      y: middle - bar / 2 - extra,
      width: to - from,
      height: bar + 2 * extra,
    });
    const reach = Math.max(length(total), length(rung.before ?? 0));
    return {
      hit: { x: 0, y: start, width, height: size.row },
      segments: stack(rung.counts, length(total))
        .map(parted)
        .map(({ from, to }) => box(from, to)),
      ghost: rung.before === null ? null : box(0, length(rung.before), 2),
      end: { x: base + reach + 6, y: middle },
      short: { x: shorts, y: middle },
      amount: { x: amountX, y: middle },
    };
  });
  const headY = head - size.line * 0.5;
  return {
    sideways: false,
    height: bottom + 2,
    bands,
    groups,
    axis: { from: { x: base, y: head }, to: { x: base, y: bottom } },
    headings: { short: { x: shorts, y: headY }, amount: { x: amountX, y: headY } },
  };
}
