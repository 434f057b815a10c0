import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../src/lib/charts/geometry/placeBeside.ts';
import { overlap } from '../../../src/lib/charts/geometry/placeLabels.ts';

const bounds = { x: 40, y: 20, width: 500, height: 300 };
const label = fc.record({
  at: fc.record({
    x: fc.integer({ min: 40, max: 540 }),
    y: fc.integer({ min: 20, max: 320 }),
  }),
  width: fc.integer({ min: 10, max: 200 }),
  height: fc.integer({ min: 10, max: 60 }),
});
const labels = fc.array(label, { maxLength: 8 });

describe('texts beside their points', () => {
  test('stay inside and meet neither one another nor a point', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const boxes = placeBeside(given, bounds, 8).flatMap((box) => (box ? [box] : []));
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.y).toBeGreaterThanOrEqual(bounds.y);
          expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width);
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          for (const { at } of given) {
            expect(overlap(box, { x: at.x - 1, y: at.y - 1, width: 2, height: 2 })).toBe(false);
          }
        });
      }),
    );
  });

  test('stand to the right, or to the left where the right side is near', () => {
    const one = { width: 100, height: 20 };
    const [right] = placeBeside([{ ...one, at: { x: 100, y: 100 } }], bounds, 8);
    expect(right).toEqual({ x: 108, y: 90, width: 100, height: 20 });
    const [left] = placeBeside([{ ...one, at: { x: 500, y: 100 } }], bounds, 8);
    expect(left).toEqual({ x: 392, y: 90, width: 100, height: 20 });
  });

  test('find room for both of two points at the same place', () => {
    const twin = { at: { x: 300, y: 150 }, width: 80, height: 40 };
    expect(placeBeside([twin, twin], bounds, 8).every((box) => box !== null)).toBe(true);
  });
});
