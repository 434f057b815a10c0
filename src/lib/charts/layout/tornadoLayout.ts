import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartSize } from '../chartSize.ts';
import type { Tone } from '../format.ts';
import { fitSpans } from '../geometry/fitSpans.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { widest } from '../geometry/textWidth.ts';
import type { TornadoEnd } from '../tornado.ts';
import { markHead } from './markHead.ts';
import { nameColumn, namedRows } from './namedRows.ts';
import { linesBelow, linesBeside, type TornadoEnds, type TornadoLines } from './tornadoTexts.ts';

export interface TornadoBar extends TornadoEnds {
  readonly label: string;
}

export interface TornadoText {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly anchor: 'start' | 'end';
  readonly tone: Tone;
}

export interface TornadoPlace {
  readonly hit: Rect;
  readonly name: { readonly lines: readonly string[]; readonly at: Point };
  /** below the central amount, and above it */
  readonly less: Rect;
  readonly more: Rect;
  readonly leastText: TornadoText | null;
  readonly mostText: TornadoText | null;
}

export interface TornadoLayout {
  readonly height: number;
  readonly places: readonly TornadoPlace[];
  readonly centre: {
    readonly lines: readonly string[];
    /** the middle of its text */
    readonly at: Point;
    readonly from: Point;
    readonly to: Point;
  };
}

interface Room {
  readonly bars: readonly TornadoBar[];
  readonly central: Fen;
  /** stands over the central line: "按现有假定 3,559,200" */
  readonly heading: string;
  readonly width: number;
  readonly size: ChartSize;
}

const GAP = 6;
/** How much of the drawing one text takes beside its bar, and the least that is left to the bars. */
const TEXT_SHARE = 0.22;
const BARS_SHARE = 0.45;

/**
 * Bars to both sides of a central line, each from its least to its most. The texts stand at the
 * ends, or, where that leaves the bars too little room, below them.
 */
export function tornadoLayout({ bars, central, heading, width, size }: Room): TornadoLayout {
  const column = nameColumn(
    bars.map(({ label }) => label),
    width,
    size,
  );
  const { left } = column;
  const free = width - left;
  const beside = linesBeside(bars, free * TEXT_SHARE, size);
  const fitted = beside && amountScale(bars, beside, central, left, width, size);
  const inline = fitted !== null && fitted.length >= BARS_SHARE * free;
  const texts = inline ? (beside ?? []) : linesBelow(bars, free, size);
  const { x } = inline ? fitted : amountScale(bars, [], central, left, width, size);

  const middle = x(central);
  const head = markHead(heading, middle, width, size);
  const bar = size.row - 10;
  const stacked = texts.map(
    ({ least, most }) =>
      !inline && widest(least, size.font) + widest(most, size.font) + size.font > free,
  );
  const deep = texts.map(({ least, most }, index) => {
    const [a, b] = [least.length, most.length];
    return (stacked[index] ? a + b : Math.max(a, b)) * size.line;
  });
  const heights = deep.map((text) => (inline ? Math.max(size.row, text) : bar + 4 + text));
  const { rows, bottom } = namedRows(column, heights, head.bottom + size.line * 0.3, width, size);
  const places = rows.map(({ hit, name, top }, index): TornadoPlace => {
    const { least, most } = bars[index] ?? { least: null, most: null };
    const lines = texts[index] ?? { least: [], most: [] };
    const [from, to] = [x(least?.amount ?? central), x(most?.amount ?? central)];
    const height = heights[index] ?? size.row;
    const y = inline ? top + (height - bar) / 2 : top;
    const text = (
      end: TornadoEnd | null,
      lines: readonly string[],
      anchor: 'start' | 'end',
      x: number,
      above = 0,
    ): TornadoText | null => {
      const down = inline ? height / 2 : bar + 4 + (above + lines.length / 2) * size.line;
      return end && { lines, at: { x, y: top + down }, anchor, tone: end.tone };
    };
    return {
      hit,
      name,
      less: { x: from, y, width: middle - from, height: bar },
      more: { x: middle, y, width: to - middle, height: bar },
      leastText: inline
        ? text(least, lines.least, 'end', from - GAP)
        : text(least, lines.least, 'start', left),
      mostText: inline
        ? text(most, lines.most, 'start', to + GAP)
        : text(most, lines.most, 'end', width, stacked[index] ? lines.least.length : 0),
    };
  });
  return {
    height: bottom + 2,
    places,
    centre: {
      lines: head.lines,
      at: head.at,
      from: { x: middle, y: head.bottom },
      to: { x: middle, y: bottom },
    },
  };
}

/** The scale of all bars and the room it takes; without `texts` the bars have it to themselves. */
function amountScale(
  bars: readonly TornadoEnds[],
  texts: readonly TornadoLines[],
  central: Fen,
  left: number,
  right: number,
  size: ChartSize,
): { readonly x: (amount: Fen) => number; readonly length: number } {
  const ends = bars.flatMap(({ least, most }) => [
    least?.amount ?? central,
    most?.amount ?? central,
  ]);
  const lowest = ends.reduce((a, b) => (b < a ? b : a), central);
  const highest = ends.reduce((a, b) => (b > a ? b : a), central);
  if (lowest === highest) return { x: () => (left + right) / 2, length: right - left };
  const needs = (lines: readonly string[] = []) =>
    lines.length === 0 ? 0 : widest(lines, size.font) + GAP;
  const x = fitSpans(
    bars.map(({ least, most }, index) => ({
      from: least?.amount ?? central,
      to: most?.amount ?? central,
      before: needs(texts[index]?.least),
      after: needs(texts[index]?.most),
    })),
    lowest,
    highest,
    left,
    right,
  );
  return { x, length: x(highest) - x(lowest) };
}
