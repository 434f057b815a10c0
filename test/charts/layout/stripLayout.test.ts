import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartSize } from '../../../src/lib/charts/chartSize.ts';
import { overlap } from '../../../src/lib/charts/geometry/placeLabels.ts';
import { stripLayout } from '../../../src/lib/charts/layout/stripLayout.ts';
import { format, widths } from '../sample.ts';
import { collisions, textBoxes, type DrawnText } from './boxes.ts';

const given = fc.record({
  values: fc
    .array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), { minLength: 1, maxLength: 300 })
    .map((list) => [...list].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))),
  width: fc.constantFrom(...widths),
  large: fc.boolean(),
});

function layOut({ values, width, large }: ReturnType<typeof given.generate>['value']) {
  const size = chartSize(large);
  const write = { tick: format.money, value: format.change };
  const caption = (thinned: boolean) => (thinned ? '社区；等距抽取' : '社区');
  return { size, layout: stripLayout({ values, write, caption, width, plot: 140, size }) };
}

describe('the strip of communities', () => {
  test('has no label over another, over a bar, or outside', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { size, layout } = layOut(drawn);
        const labels = layout.labels.map(({ rank, at }): DrawnText => {
          return { text: format.change(drawn.values[rank] ?? 0n), at, anchor: 'middle' };
        });
        const caption = {
          text: layout.caption.lines,
          at: layout.caption.at,
          anchor: 'start' as const,
        };
        const chart = { width: drawn.width, height: layout.height };
        expect(collisions([...labels, caption], chart, size)).toEqual([]);
        const covered = labels.filter((label) => {
          const boxes = textBoxes(label, size);
          return layout.bars.some(
            (bar) => bar.box.height > 0 && boxes.some((box) => overlap(box, bar.box, -0.01)),
          );
        });
        expect(covered).toEqual([]);
      }),
    );
  });

  test('makes bars as long as their values, up from zero or down', () => {
    fc.assert(
      fc.property(given, (drawn) => {
        const { layout } = layOut(drawn);
        const zero = layout.ticks.find(({ value }) => value === 0n)?.from.y ?? Number.NaN;
        const longest = Math.max(...layout.bars.map(({ box }) => box.height));
        const most = Math.max(...drawn.values.map((value) => Math.abs(Number(value))));
        for (const { rank, box } of layout.bars) {
          const value = Number(drawn.values[rank] ?? 0n);
          const expected = most === 0 ? 0 : (Math.abs(value) / most) * longest;
          expect(box.height).toBeCloseTo(expected, 4);
          expect(value < 0 ? box.y : box.y + box.height).toBeCloseTo(zero, 4);
        }
      }),
    );
  });

  test('says so where there are more communities than room', () => {
    const values = Array.from({ length: 5000 }, (_, index) => BigInt(5000 - index) * 100n);
    const { layout } = layOut({ values, width: 358, large: false });
    expect(layout.thinned).toBe(true);
    expect(layout.caption.lines.join('')).toContain('等距抽取');
    expect(layout.bars[0]?.rank).toBe(0);
    expect(layout.bars[layout.bars.length - 1]?.rank).toBe(4999);
  });
});
