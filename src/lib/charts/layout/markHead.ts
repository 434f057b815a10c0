import type { ChartSize } from '../chartSize.ts';
import type { Point } from '../geometry/rect.ts';
import { widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';

/** The text over a vertical line, as near to it as the chart's sides allow. */
export interface MarkHead {
  readonly lines: readonly string[];
  /** its middle */
  readonly at: Point;
  /** where the line may begin */
  readonly bottom: number;
}

/** Places the text of a vertical line at `x` at the top of a chart. */
export function markHead(text: string, x: number, width: number, size: ChartSize): MarkHead {
  const lines = wrapText(text, width, size.font, 2);
  const half = widest(lines, size.font) / 2;
  const deep = lines.length * size.line;
  return {
    lines,
    at: { x: Math.min(Math.max(x, half), Math.max(half, width - half)), y: deep / 2 },
    bottom: deep + 2,
  };
}
