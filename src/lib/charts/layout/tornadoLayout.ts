import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartSize } from '../chartSize.ts';
import type { Tone } from '../format.ts';
import { fitSpans } from '../geometry/fitSpans.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { TornadoEnd } from '../tornado.ts';
import { nameColumn, namedRows } from './namedRows.ts';

export interface TornadoBar {
  readonly label: string;
  /** null where the bar begins at the central amount */
  readonly least: TornadoEnd | null;
  readonly most: TornadoEnd | null;
}

export interface TornadoText {
  /** the label and the change on one line, or on two */
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
/** Bars shorter than this share of their room, for the sake of their texts, send these below. */
const LEAST_LENGTH = 0.45;

const joined = (end: TornadoEnd | null) => (end ? `${end.label} → ${end.change}` : '');

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
  const text = (end: TornadoEnd | null) => (end ? textWidth(joined(end), size.font) + GAP : 0);
  const lows = bars.map(({ least }) => least?.amount ?? central);
  const highs = bars.map(({ most }) => most?.amount ?? central);
  const lowest = lows.reduce((a, b) => (b < a ? b : a), central);
  const highest = highs.reduce((a, b) => (b > a ? b : a), central);
  const scaled = (texts: boolean) =>
    fitSpans(
      bars.map(({ least, most }, index) => ({
        from: lows[index] ?? central,
        to: highs[index] ?? central,
        before: texts ? text(least) : 0,
        after: texts ? text(most) : 0,
      })),
      lowest,
      highest,
      left,
      width,
    );
  const beside = scaled(true);
  const inline = beside(highest) - beside(lowest) >= LEAST_LENGTH * (width - left);
  const x = inline ? beside : scaled(false);
  const middle = lowest === highest ? (left + width) / 2 : x(central);
  const at = (amount: Fen) => (lowest === highest ? middle : x(amount));

  const said = wrapText(heading, width, size.font, 2);
  const head = (said.length + 0.4) * size.line;
  const bar = size.row - 10;
  const half = (width - left - size.font) / 2;
  const linesOf = bars.map(({ least, most }) => {
    const room = least && most ? half : width - left;
    return { least: linesFor(least, inline, room, size), most: linesFor(most, inline, room, size) };
  });
  const below = linesOf.map(({ least, most }) => Math.max(least.length, most.length));
  const heights = below.map((lines) => (inline ? size.row : bar + 4 + lines * size.line));
  const { rows, bottom } = namedRows(column, heights, head, width, size);
  const places = rows.map(({ hit, name, top }, index): TornadoPlace => {
    const { least, most } = bars[index] ?? { least: null, most: null };
    const [from, to] = [at(lows[index] ?? central), at(highs[index] ?? central)];
    const y = inline ? top + (size.row - bar) / 2 : top;
    const texts = linesOf[index] ?? { least: [], most: [] };
    const place = (
      end: TornadoEnd | null,
      lines: readonly string[],
      anchor: 'start' | 'end',
      at: number,
    ): TornadoText | null => {
      const middle = inline ? size.row / 2 : bar + 4 + (lines.length * size.line) / 2;
      return end && { lines, at: { x: at, y: top + middle }, anchor, tone: end.tone };
    };
    const [before, after] = inline
      ? ([
          { anchor: 'end', x: from - GAP },
          { anchor: 'start', x: to + GAP },
        ] as const)
      : ([
          { anchor: 'start', x: left },
          { anchor: 'end', x: width },
        ] as const);
    return {
      hit,
      name,
      less: { x: from, y, width: middle - from, height: bar },
      more: { x: middle, y, width: to - middle, height: bar },
      leastText: place(least, texts.least, before.anchor, before.x),
      mostText: place(most, texts.most, after.anchor, after.x),
    };
  });
  const wide = widest(said, size.font) / 2;
  return {
    height: bottom + 2,
    places,
    centre: {
      lines: said,
      at: {
        x: Math.min(Math.max(middle, wide), Math.max(wide, width - wide)),
        y: (said.length * size.line) / 2,
      },
      from: { x: middle, y: said.length * size.line + 2 },
      to: { x: middle, y: bottom },
    },
  };
}

/** A text on one line where it fits or stands at its bar, else the label above the change. */
function linesFor(
  end: TornadoEnd | null,
  inline: boolean,
  room: number,
  size: ChartSize,
): readonly string[] {
  if (!end) return [];
  if (inline || textWidth(joined(end), size.font) <= room) return [joined(end)];
  return [...wrapText(end.label, room, size.font, 2), end.change];
}
