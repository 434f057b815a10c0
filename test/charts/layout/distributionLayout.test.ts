import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { overlap } from '../../../src/lib/charts/geometry/placeLabels.ts';
import { distributionLayout } from '../../../src/lib/charts/layout/distributionLayout.ts';
import type { DistributionMark } from '../../../src/lib/charts/layout/distributionMarks.ts';
import { format, languages, widths } from '../sample.ts';
import { collisions, textBoxes, type DrawnText } from './boxes.ts';

const count = fc.integer({ min: 0, max: 3000 });
const marks = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40000 }), count, count), {
    selector: ([amount]) => amount,
    minLength: 1,
    maxLength: 40,
  })
  .map((list) =>
    [...list]
      .sort(([a], [b]) => a - b)
      .map(([amount, before, after]): DistributionMark => {
        const fen = BigInt(amount) * 500n;
        const texts = {
          amount: format.money(fen),
          before: before === 0 ? '' : format.count(before),
          after: format.count(after),
        };
        return { amount: fen, before, after, texts };
      }),
  );

const given = fc.record({
  marks,
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
  language: fc.constantFrom(...languages),
});

function layOut({ marks, width, large, language }: ReturnType<typeof given.generate>['value']) {
  const { before, after, amount } = language;
  const size = chartSize(large);
  const layout = distributionLayout({
    marks,
    headings: { before, after, amount },
    width,
    plot: 270,
    size,
  });
  const labels = layout.places.flatMap((place, index): DrawnText[] => {
    const texts = marks[index]?.texts ?? { amount: '', before: '', after: '' };
    return (['amount', 'before', 'after'] as const).flatMap((side) => {
      const at = place[`${side}At`];
      return at ? [{ text: texts[side], at, anchor: 'middle' as const }] : [];
    });
  });
  return { layout, labels, size };
}

describe('the distribution before and after', () => {
  test('has no label over another, over a bar, or outside, for any amounts at any width', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout, labels, size } = layOut(drawn);
        const { before, after, amount } = layout.headings;
        const headings = [before, after, ...(amount ? [amount] : [])].map(
          ({ lines, at, anchor }): DrawnText => ({ text: lines, at, anchor }),
        );
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions([...headings, ...labels], chart, size)).toEqual([]);
        const bars = layout.places.flatMap((place) => [place.before, place.after]);
        const covered = labels.filter((label) => {
          const boxes = textBoxes(label, size);
          return bars.some(
            (bar) => bar.width * bar.height > 0 && boxes.some((box) => overlap(box, bar, -0.01)),
          );
        });
        expect(covered).toEqual([]);
      }),
    );
  });

  test('makes bars of both sides as long as their head-counts, on one scale', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const side = layout.sideways ? 'height' : 'width';
        const reach = (pick: 'before' | 'after') =>
          Math.max(...drawn.marks.map((mark) => mark[pick]));
        const drawnReach = (pick: 'before' | 'after') =>
          Math.max(...layout.places.map((place) => place[pick][side]));
        const whole = reach('before') + reach('after');
        const scale = whole === 0 ? 0 : (drawnReach('before') + drawnReach('after')) / whole;
        layout.places.forEach((place, index) => {
          expect(place.before[side]).toBeCloseTo((drawn.marks[index]?.before ?? 0) * scale, 6);
          expect(place.after[side]).toBeCloseTo((drawn.marks[index]?.after ?? 0) * scale, 6);
        });
      }),
    );
  });

  test('stands amounts on an axis that is true to scale', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const at = layout.places.map(({ before }) =>
          layout.sideways ? before.x + before.width / 2 : before.y + before.height / 2,
        );
        const [first, last] = [drawn.marks[0], drawn.marks[drawn.marks.length - 1]];
        if (!first || !last || first === last) return;
        const range = Number(last.amount - first.amount);
        const length = (at[at.length - 1] ?? 0) - (at[0] ?? 0);
        drawn.marks.forEach(({ amount }, index) => {
          const share = Number(amount - first.amount) / range;
          expect((at[index] ?? 0) - (at[0] ?? 0)).toBeCloseTo(share * length, 4);
        });
      }),
    );
  });

  test('gives every amount a strip of its own that answers to the pointer', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const strips = layout.places
          .map(({ hit }) =>
            layout.sideways ? [hit.x, hit.x + hit.width] : [hit.y, hit.y + hit.height],
          )
          .sort(([a = 0], [b = 0]) => a - b);
        strips.forEach(([from = 0, to = 0], index) => {
          expect(to).toBeGreaterThan(from);
          expect(strips[index + 1]?.[0] ?? to).toBeCloseTo(to, 6);
        });
      }),
    );
  });
});
