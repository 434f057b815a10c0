import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartSize } from '../chartSize.ts';
import { lengthScale } from '../geometry/lengthScale.ts';
import { placeInRows } from '../geometry/placeInRows.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { RankRow } from '../ranks.ts';
import { nameColumn, namedRows } from './namedRows.ts';

export interface RankPlace {
  readonly hit: Rect;
  readonly name: { readonly lines: readonly string[]; readonly at: Point };
  /** the width of today */
  readonly track: Rect;
  readonly expected: Rect;
  /** on the row's middle line */
  readonly best: Point;
  readonly end: Point;
  readonly worst: Point;
  /** left middle of the expected amount */
  readonly text: Point;
}

export interface RankKey {
  readonly lines: readonly string[];
  readonly at: Point;
  readonly swatch: Rect;
}

export interface RankLayout {
  readonly height: number;
  /** what the bar, the strokes and the track mean, in this order */
  readonly key: readonly RankKey[];
  readonly places: readonly RankPlace[];
}

interface Room {
  /** what narrows most first */
  readonly rows: readonly RankRow[];
  readonly today: Fen;
  /** what the bar, the strokes and the track mean */
  readonly key: readonly string[];
  readonly write: (amount: Fen) => string;
  readonly width: number;
  readonly size: ChartSize;
}

const GAP = 8;

/** A bar a row from zero to what stays open, on a track from zero to what is open today. */
export function rankLayout({ rows, today, key, write, width, size }: Room): RankLayout {
  const { keys, bottom: top } = keyRows(key, width, size);
  const column = nameColumn(
    rows.map(({ label }) => label),
    width,
    size,
  );
  const { left } = column;
  const ends = widest(
    rows.map(({ expected }) => write(expected)),
    size.font,
  );
  const right = Math.max(left, width - ends - GAP);
  const most = rows.reduce((a, { worst }) => (worst > a ? worst : a), today);
  const x = lengthScale(0n, most, left, right);
  const bar = size.row - 8;
  const { rows: placed, bottom } = namedRows(
    column,
    rows.map(() => size.row),
    top,
    width,
    size,
  );
  const places = placed.map(({ hit, name, top: start }, index): RankPlace => {
    const { best, expected, worst } = rows[index] ?? { best: 0n, expected: 0n, worst: 0n };
    const middle = start + size.row / 2;
    const box = (amount: Fen, height: number): Rect => ({
      x: left,
      y: middle - height / 2,
      width: x(amount) - left,
      height,
    });
    return {
      hit,
      name,
      track: box(today, bar),
      expected: box(expected, bar * 0.66),
      best: { x: x(best), y: middle },
      end: { x: x(expected), y: middle },
      worst: { x: x(worst), y: middle },
      text: { x: right + GAP, y: middle },
    };
  });
  return { height: bottom + 2, key: keys, places };
}

/** The key over the bars, in as many rows as it takes. */
function keyRows(
  texts: readonly string[],
  width: number,
  size: ChartSize,
): { readonly keys: readonly RankKey[]; readonly bottom: number } {
  const swatch = size.font * 1.4;
  const indent = swatch + size.font * 0.5;
  const lines = texts.map((text) => wrapText(text, width - indent, size.font, 1));
  const placed = placeInRows(
    lines.map((line) => ({ from: 0, size: indent + textWidth(line[0] ?? '', size.font) })),
    width,
    size.font,
  );
  const keys = placed.map(({ row, from }, index): RankKey => {
    const y = (row + 0.5) * size.line;
    return {
      lines: lines[index] ?? [],
      at: { x: from + indent, y },
      swatch: { x: from, y: y - size.font * 0.4, width: swatch, height: size.font * 0.8 },
    };
  });
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  return { keys, bottom: (rows + 0.4) * size.line };
}
