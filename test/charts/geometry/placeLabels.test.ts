import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, placeLabels } from '../../../src/lib/charts/geometry/placeLabels.ts';

const bounds = { x: 20, y: 10, width: 600, height: 200 };
const label = fc.record({
  x: fc.integer({ min: -100, max: 800 }),
  y: fc.integer({ min: -100, max: 400 }),
  width: fc.integer({ min: 1, max: 700 }),
  height: fc.integer({ min: 1, max: 40 }),
  priority: fc.integer({ min: 0, max: 3 }),
});
const box = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 200 }),
  width: fc.integer({ min: 1, max: 60 }),
  height: fc.integer({ min: 1, max: 150 }),
});

describe('placing labels', () => {
  test('puts a label where it wants to be when nothing is in the way', () => {
    expect(placeLabels([{ x: 100, y: 50, width: 40, height: 20 }], bounds)).toEqual([
      { x: 80, y: 40, width: 40, height: 20 },
    ]);
  });

  test('moves a label inside that sticks out', () => {
    expect(placeLabels([{ x: 0, y: 0, width: 40, height: 20 }], bounds)).toEqual([
      { x: 20, y: 10, width: 40, height: 20 },
    ]);
  });

  test('gives a place to the label of higher priority', () => {
    const wanted = { x: 100, y: 50, width: 40, height: 20 };
    const [low, high] = placeLabels([wanted, { ...wanted, x: 110, priority: 1 }], bounds);
    expect(low).toBeNull();
    expect(high).not.toBeNull();
  });

  test('lets a label touch its own mark and no other', () => {
    const mark = { x: 90, y: 50, width: 20, height: 50 };
    const wanted = { x: 100, y: 45, width: 40, height: 20 };
    expect(placeLabels([wanted], bounds, 4, [mark])).toEqual([null]);
    expect(placeLabels([{ ...wanted, mark }], bounds, 4, [mark])).not.toEqual([null]);
  });

  test('never lets two labels overlap, cover a mark, or leave the chart', () => {
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 40 }),
        fc.array(box, { maxLength: 10 }),
        fc.integer({ min: 0, max: 12 }),
        (labels, marks, gap) => {
          const placed = placeLabels(labels, bounds, gap, marks).flatMap((b) => (b ? [b] : []));
          placed.forEach((a, index) => {
            expect(a.x).toBeGreaterThanOrEqual(bounds.x);
            expect(a.y).toBeGreaterThanOrEqual(bounds.y);
            expect(a.x + a.width).toBeLessThanOrEqual(bounds.x + bounds.width);
            expect(a.y + a.height).toBeLessThanOrEqual(bounds.y + bounds.height);
            expect(placed.slice(index + 1).some((b) => overlap(a, b, gap))).toBe(false);
            expect(marks.some((mark) => overlap(a, mark))).toBe(false);
          });
        },
      ),
    );
  });
});
