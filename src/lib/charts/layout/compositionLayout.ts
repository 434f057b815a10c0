import type { ChartSize } from '../chartSize';
import { placeInRows } from '../geometry/placeLabels';
import type { Point, Rect } from '../geometry/rect';
import { stack } from '../geometry/stack';
import { textWidth } from '../geometry/textWidth';

export interface CompositionLayout {
  readonly height: number;
  readonly segments: readonly Rect[];
  readonly labels: readonly { readonly swatch: Rect; readonly at: Point }[];
}

/** One bar of the whole, with a label to each part above it, as near to its part as all fit. */
export function compositionLayout(
  parts: readonly { readonly text: string; readonly count: number }[],
  width: number,
  size: ChartSize,
): CompositionLayout {
  const swatch = size.font * 0.75;
  const indent = swatch + size.font * 0.4;
  const spans = stack(
    parts.map(({ count }) => count),
    width,
  );
  const placed = placeInRows(
    parts.map(({ text }, index) => ({
      from: spans[index]?.from ?? 0,
      size: indent + textWidth(text, size.font),
    })),
    width,
    size.font,
  );
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const top = rows * size.line + size.font * 0.2;
  const bar = size.font * 0.7;
  return {
    height: top + bar + size.font,
    segments: spans.map(({ from, to }) => ({ x: from, y: top, width: to - from, height: bar })),
    labels: placed.map(({ row, from }) => {
      const y = (row + 0.5) * size.line;
      const box = { x: from, y: y - swatch / 2, width: swatch, height: swatch };
      return { swatch: box, at: { x: from + indent, y } };
    }),
  };
}
