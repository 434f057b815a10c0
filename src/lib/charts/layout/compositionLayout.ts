import type { ChartSize } from '../chartSize.ts';
import { placeInRows } from '../geometry/placeInRows.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { parted, stack } from '../geometry/stack.ts';
import { textWidth } from '../geometry/textWidth.ts';

export interface CompositionLayout {
  readonly height: number;
  readonly segments: readonly Rect[];
  readonly labels: readonly { readonly swatch: Rect; readonly at: Point }[];
}

/**
 * One bar of the whole, with a label to each part above it, as near to its part as all fit. The
 * label of the outlines, `ghost`, comes last and has no part in the bar.
 */
export function compositionLayout(
  parts: readonly { readonly text: string; readonly count: number }[],
  ghost: string | null,
  width: number,
  size: ChartSize,
): CompositionLayout {
  const swatch = size.font * 0.75;
  const indent = swatch + size.font * 0.4;
  const spans = stack(
    parts.map(({ count }) => count),
    width,
  );
  const texts = parts.map(({ text }) => text);
  const placed = placeInRows(
    (ghost === null ? texts : [...texts, ghost]).map((text, index) => {
      const needs = indent + textWidth(text, size.font);
      return { from: spans[index]?.from ?? width - needs, size: needs };
    }),
    width,
    size.font,
  );
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const top = rows * size.line + size.font * 0.2;
  const bar = size.font * 0.7;
  return {
    height: top + bar + size.font,
    segments: spans
      .map(parted)
      .map(({ from, to }) => ({ x: from, y: top, width: to - from, height: bar })),
    labels: placed.map(({ row, from }) => {
      const y = (row + 0.5) * size.line;
      const box = { x: from, y: y - swatch / 2, width: swatch, height: swatch };
      return { swatch: box, at: { x: from + indent, y } };
    }),
  };
}
