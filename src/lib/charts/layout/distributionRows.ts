import { lengthScale } from '../geometry/lengthScale.ts';
import { middles } from '../geometry/middles.ts';
import type { Rect } from '../geometry/rect.ts';
import { textWidth, widest } from '../geometry/textWidth.ts';
import { wrapText } from '../geometry/wrapText.ts';
import type { DistributionLayout, DistributionRoom } from './distributionLayout.ts';
import {
  amountPriority,
  reachOf,
  smallestGap,
  strips,
  thickness,
  type Side,
} from './distributionMarks.ts';

/** The longest an axis of amounts grows, in rows of a table. */
const MOST_ROWS = 24;

/** Amounts from top to bottom, the highest on top; what was before to their left, what is after to their right. */
export function distributionRows(room: DistributionRoom): DistributionLayout {
  const { marks, headings, width, size } = room;
  const texts = (side: Side | 'amount') => marks.map((mark) => mark.texts[side]);
  const middle = widest(texts('amount'), size.font) + size.font;
  const ends = widest(texts('before'), size.font) + 6;
  const free = Math.max(0, width - middle - ends - widest(texts('after'), size.font) - 6);
  const whole = Math.max(1, reachOf(marks, 'before') + reachOf(marks, 'after'));
  const length = lengthScale(0, whole, 0, free);
  const before = ends + length(reachOf(marks, 'before'));
  const after = before + middle;

  const half = (width - size.font) / 2;
  const heads = {
    before: wrapText(headings.before, half, size.font, 2),
    after: wrapText(headings.after, half, size.font, 2),
  };
  const headLines = Math.max(heads.before.length, heads.after.length);
  const headRight = Math.min(Math.max(before, widest(heads.before, size.font)), half);
  const headLeft = Math.min(
    Math.max(after, headRight + size.font),
    width - widest(heads.after, size.font),
  );

  const head = headLines * size.line + size.line * 0.4;
  const top = head + size.row / 2;
  const values = marks.map(({ amount }) => Number(amount));
  const [lowest = 0, highest = 0] = [values[0], values[values.length - 1]];
  const rows = highest === lowest ? 0 : ((highest - lowest) / smallestGap(values)) * 0.9;
  const reach = Math.min(rows, MOST_ROWS) * size.row;
  const y = lengthScale(highest, lowest, top, top + reach);
  const at = values.map((value) => y(value));
  const height = top + reach + size.row / 2;

  const bars = (side: Side): readonly Rect[] => {
    const thick = thickness(marks, at, side, size.font * 1.3);
    return marks.map((mark, index) => {
      const long = length(mark[side]);
      const x = side === 'after' ? after : before - long;
      return { x, y: (at[index] ?? 0) - thick / 2, width: long, height: thick };
    });
  };
  const boxes = { before: bars('before'), after: bars('after') };
  const area = { x: 0, y: head, width, height: height - head };
  const counts = (side: Side) =>
    middles(
      marks.map((mark, index) => {
        const wide = textWidth(mark.texts[side], size.font);
        const away = length(mark[side]) + 6 + wide / 2;
        return {
          x: side === 'after' ? after + away : before - away,
          y: at[index] ?? 0,
          width: wide,
          height: size.line * 0.9,
          priority: mark[side],
        };
      }),
      area,
      4,
      boxes[side].filter((box) => box.width > 0),
    );
  const amounts = middles(
    marks.map((mark, index) => ({
      x: (before + after) / 2,
      y: at[index] ?? 0,
      width: textWidth(mark.texts.amount, size.font),
      height: size.line,
      priority: amountPriority(marks, index),
    })),
    area,
    0,
    [],
  );
  const [befores, afters] = [counts('before'), counts('after')];
  // Strips want rising positions; the highest amount, on top, is the last of the marks.
  const areas = [...strips([...at].reverse(), { from: head, to: height })].reverse();
  const none = { x: 0, y: 0, width: 0, height: 0 };
  const headY = (headLines * size.line) / 2;
  return {
    sideways: false,
    height,
    places: marks.map((_, index) => {
      const { from, to } = areas[index] ?? { from: 0, to: 0 };
      return {
        hit: { x: 0, y: from, width, height: to - from },
        before: boxes.before[index] ?? none,
        after: boxes.after[index] ?? none,
        amountAt: amounts[index] ?? null,
        beforeAt: befores[index] ?? null,
        afterAt: afters[index] ?? null,
      };
    }),
    axes: [before, after].map((x) => ({ from: { x, y: head }, to: { x, y: height } })),
    headings: {
      before: { lines: heads.before, at: { x: headRight, y: headY }, anchor: 'end' },
      after: { lines: heads.after, at: { x: headLeft, y: headY }, anchor: 'start' },
      amount: null,
    },
  };
}
