import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartSize } from '../chartSize.ts';
import { placeLabels, type WantedLabel } from '../geometry/placeLabels.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { stepArea, stepPath, type Tread } from '../geometry/stepPath.ts';
import { textWidth } from '../geometry/textWidth.ts';
import type { StepPay } from '../ladderSteps.ts';

/** An amount written at the line that it belongs to. */
export interface StepLabel {
  readonly text: string;
  readonly side: 'before' | 'after';
  /** its middle */
  readonly at: Point;
}

/** The two ladders of one post, drawn over one another. */
export interface StepDrawing {
  readonly before: string;
  readonly after: string;
  readonly between: string;
  /** steps that pay the same only since the change */
  readonly levelled: string;
  readonly labels: readonly StepLabel[];
  /** a strip for each step that the post has, in their order */
  readonly hits: readonly { readonly step: number; readonly box: Rect; readonly at: Point }[];
}

interface Room {
  readonly pay: readonly (StepPay | null)[];
  readonly y: (amount: Fen) => number;
  readonly write: (amount: Fen) => string;
  /** the plot; its labels may stand above it by `over` */
  readonly box: Rect;
  readonly over: number;
  readonly size: ChartSize;
}

/** Draws the ladder of one post before and after as step lines, each step as wide as any other. */
export function stepPanel({ pay, y, write, box, over, size }: Room): StepDrawing {
  const band = box.width / Math.max(1, pay.length);
  const treads = (side: 'before' | 'after') =>
    pay.map((step, index): Tread | null => {
      const from = box.x + index * band;
      return step && { from, to: from + band, y: y(step[side]) };
    });
  const [before, after] = [treads('before'), treads('after')];
  const together = (index: number) => {
    const [step, next] = [pay[index], pay[index + 1]];
    return !!step && !!next && step.after === next.after && step.before !== next.before;
  };
  const evenNow = after.map((tread, index) =>
    together(index) || together(index - 1) ? tread : null,
  );
  const told = endLabels(pay, band, write, y, box, size);
  const placed = placeLabels(
    told.map(({ wanted }) => wanted),
    { x: box.x, y: box.y - over, width: box.width, height: box.height + over },
    size.font * 0.5,
  );
  return {
    before: stepPath(before),
    after: stepPath(after),
    between: stepArea(after, before),
    levelled: stepPath(evenNow),
    labels: told.flatMap(({ text, side }, index): StepLabel[] => {
      const at = placed[index];
      if (!at) return [];
      return [{ text, side, at: { x: at.x + at.width / 2, y: at.y + at.height / 2 } }];
    }),
    hits: pay.flatMap((step, index) => {
      if (!step) return [];
      const x = box.x + index * band;
      const top = Math.min(y(step.before), y(step.after));
      return [
        {
          step: index,
          box: { x, y: box.y, width: band, height: box.height + size.line },
          at: { x: x + band / 2, y: top },
        },
      ];
    }),
  };
}

interface Told {
  readonly text: string;
  readonly side: 'before' | 'after';
  readonly wanted: WantedLabel;
}

/** The amounts of the last step, then those of the first where they differ from what is said already. */
function endLabels(
  pay: readonly (StepPay | null)[],
  band: number,
  write: (amount: Fen) => string,
  y: (amount: Fen) => number,
  box: Rect,
  size: ChartSize,
): readonly Told[] {
  const known = pay.flatMap((step, index) => (step ? [{ ...step, index }] : []));
  const [first, last] = [known[0], known[known.length - 1]];
  const said = new Set<string>();
  return [last, first].flatMap((step, order) => {
    if (!step) return [];
    const edge = box.x + (order === 0 ? step.index + 1 : step.index) * band;
    const sides =
      step.before === step.after ? (['after'] as const) : (['after', 'before'] as const);
    return sides.flatMap((side): Told[] => {
      const text = write(step[side]);
      if (said.has(`${side} ${text}`)) return [];
      said.add(`${side} ${text}`);
      const width = textWidth(text, size.font);
      const other = step[side === 'after' ? 'before' : 'after'];
      // Under the end of a line that has no other beside it there is more room than over it.
      const above = step[side] === other ? order === 1 : step[side] > other;
      const falls = pay[step.index + 1]?.[side] !== step[side];
      if (order === 1 && !above && falls) return [];
      return [
        {
          text,
          side,
          wanted: {
            x: edge + (order === 0 ? -width / 2 : width / 2),
            y: y(step[side]) + (above ? -1 : 1) * size.line * 0.65,
            width,
            height: size.line * 0.9,
            priority: (order === 0 ? 4 : 2) + (side === 'after' ? 1 : 0),
          },
        },
      ];
    });
  });
}
