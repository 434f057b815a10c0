import { lengthScale } from '../geometry/lengthScale.ts';
import { middles } from '../geometry/middles.ts';
import type { Rect } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { DistributionLayout, DistributionRoom } from './distributionLayout.ts';
import { amountPriority, reachOf, strips, thickness, type Side } from './distributionMarks.ts';

/** Amounts from left to right; what is after rises above them, what was before hangs below. */
export function distributionColumns(room: DistributionRoom): DistributionLayout {
  const { marks, headings, width, plot, size } = room;
  const heads = {
    before: wrapText(headings.before, width * 0.18, size.font, 2),
    after: wrapText(headings.after, width * 0.18, size.font, 2),
    amount: wrapText(headings.amount, width * 0.18, size.font, 1),
  };
  const left = widest(Object.values(heads).flat(), size.font) + size.font;
  const labels = marks.map(({ texts }) => texts.amount);
  const edge = widest(labels, size.font) / 2;
  const [first, last] = [marks[0]?.amount ?? 0n, marks[marks.length - 1]?.amount ?? 0n];
  const x = lengthScale(first, last, left + edge + size.font / 2, width - edge - 2);
  const at = marks.map(({ amount }) => x(amount));
  const length = lengthScale(
    0,
    Math.max(1, reachOf(marks, 'after') + reachOf(marks, 'before')),
    0,
    plot,
  );
  const needs = (side: Side) =>
    Math.max(
      length(reachOf(marks, side)) + size.line * 1.1,
      (heads[side].length + 0.3) * size.line,
    );
  const above = needs('after');
  const below = above + size.line * 1.4;
  const height = below + needs('before');
  const bars = (side: Side): readonly Rect[] => {
    const thick = thickness(marks, at, side, size.font * 2);
    return marks.map((mark, index) => {
      const long = length(mark[side]);
      const y = side === 'after' ? above - long : below;
      return { x: (at[index] ?? 0) - thick / 2, y, width: thick, height: long };
    });
  };
  const boxes = { before: bars('before'), after: bars('after') };
  const counts = (side: Side) =>
    middles(
      marks.map((mark, index) => ({
        x: at[index] ?? 0,
        y:
          side === 'after'
            ? above - length(mark.after) - size.line * 0.55
            : below + length(mark.before) + size.line * 0.55,
        width: textWidth(mark.texts[side], size.font),
        height: size.line * 0.9,
        priority: mark[side],
      })),
      { x: left, y: 0, width: width - left, height },
      4,
      boxes[side].filter((box) => box.height > 0),
    );
  const amounts = middles(
    marks.map((mark, index) => ({
      x: at[index] ?? 0,
      y: (above + below) / 2,
      width: textWidth(mark.texts.amount, size.font),
      height: size.line,
      priority: amountPriority(marks, index),
    })),
    { x: left, y: above, width: width - left, height: below - above },
    8,
    [],
  );
  const [befores, afters] = [counts('before'), counts('after')];
  const areas = strips(at, { from: left, to: width });
  const none = { x: 0, y: 0, width: 0, height: 0 };
  return {
    sideways: true,
    height,
    places: marks.map((_, index) => {
      const { from, to } = areas[index] ?? { from: 0, to: 0 };
      return {
        hit: { x: from, y: 0, width: to - from, height },
        before: boxes.before[index] ?? none,
        after: boxes.after[index] ?? none,
        amountAt: amounts[index] ?? null,
        beforeAt: befores[index] ?? null,
        afterAt: afters[index] ?? null,
      };
    }),
    axes: [above, below].map((y) => ({ from: { x: left, y }, to: { x: width, y } })),
    headings: {
      after: {
        lines: heads.after,
        at: { x: 0, y: above - (heads.after.length / 2 + 0.1) * size.line },
        anchor: 'start',
      },
      amount: { lines: heads.amount, at: { x: 0, y: (above + below) / 2 }, anchor: 'start' },
      before: {
        lines: heads.before,
        at: { x: 0, y: below + (heads.before.length / 2 + 0.1) * size.line },
        anchor: 'start',
      },
    },
  };
}
