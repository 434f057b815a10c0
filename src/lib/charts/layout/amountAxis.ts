import type { ChartSize } from '../chartSize.ts';
import { placeLabels } from '../geometry/placeLabels.ts';
import type { Point } from '../geometry/rect.ts';
import { textWidth } from '../geometry/textWidth.ts';

/** A round amount on a horizontal axis, with the line that rises from it. */
export interface AxisTick {
  readonly value: bigint;
  readonly from: Point;
  readonly to: Point;
  /** the middle of its text; null where another's leaves no room */
  readonly label: Point | null;
}

interface Axis {
  readonly x: (amount: bigint) => number;
  readonly write: (amount: bigint) => string;
  /** top and bottom of the lines; the texts stand below */
  readonly from: number;
  readonly to: number;
  /** of the chart, which the texts do not leave */
  readonly width: number;
  readonly size: ChartSize;
}

/** Places round amounts along a horizontal axis; zero is labelled before the others. */
export function amountAxis(
  values: readonly bigint[],
  { x, write, from, to, width, size }: Axis,
): { readonly ticks: readonly AxisTick[]; readonly bottom: number } {
  const bottom = to + size.line * 1.3;
  const boxes = placeLabels(
    values.map((value) => ({
      x: x(value),
      y: to + size.line * 0.8,
      width: textWidth(write(value), size.font),
      height: size.line,
      priority: value === 0n ? 1 : 0,
    })),
    { x: 0, y: to, width, height: bottom - to },
    size.font * 0.6,
  );
  const ticks = values.map((value, index): AxisTick => {
    const [at, box] = [x(value), boxes[index]];
    return {
      value,
      from: { x: at, y: from },
      to: { x: at, y: to },
      label: box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null,
    };
  });
  return { ticks, bottom };
}
