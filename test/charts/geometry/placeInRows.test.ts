import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeInRows } from '../../../src/lib/charts/geometry/placeInRows.ts';

describe('placing labels in rows', () => {
  test('starts each where it wants to as long as all fit one row', () => {
    const labels = [
      { from: 0, size: 50 },
      { from: 200, size: 50 },
    ];
    expect(placeInRows(labels, 300)).toEqual([
      { row: 0, from: 0 },
      { row: 0, from: 200 },
    ]);
  });

  test('moves a label left so that those after it stay in the row', () => {
    const labels = [
      { from: 0, size: 50 },
      { from: 280, size: 50 },
    ];
    expect(placeInRows(labels, 300)[1]).toEqual({ row: 0, from: 250 });
  });

  test('begins another row where one is full', () => {
    const labels = [
      { from: 0, size: 200 },
      { from: 10, size: 200 },
    ];
    expect(placeInRows(labels, 300)[1]).toEqual({ row: 1, from: 0 });
  });

  test('shows every label, none over another, none past the edge', () => {
    const label = fc.record({
      from: fc.integer({ min: 0, max: 400 }),
      size: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(label), fc.integer({ min: 300, max: 1200 }), (labels, room) => {
        const placed = placeInRows(labels, room, 16);
        placed.forEach(({ row, from }, index) => {
          const size = labels[index]?.size ?? 0;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from + size).toBeLessThanOrEqual(room);
          const next = placed[index + 1];
          if (next?.row === row) expect(next.from).toBeGreaterThanOrEqual(from + size + 16);
          else if (next) expect(next.row).toBe(row + 1);
        });
      }),
    );
  });
});
