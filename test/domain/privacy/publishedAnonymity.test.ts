import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anonymity } from '../../../src/lib/domain/privacy/kAnonymity.ts';
import {
  publishedAnonymity,
  wholeAnonymity,
} from '../../../src/lib/domain/privacy/publishedAnonymity.ts';
import { isSmall, thresholds } from '../../../src/lib/domain/privacy/suppression/protect.ts';

/** The anonymity of so many classes of each size. */
function anonymity(classes: Readonly<Record<number, number>>): Anonymity {
  const bySize = Object.entries(classes)
    .filter(([, count]) => count > 0)
    .map(([size, count]) => ({ size: Number(size), rows: Number(size) * count }))
    .sort((a, b) => a.size - b.size);
  return {
    rows: bySize.reduce((sum, { rows }) => sum + rows, 0),
    k: bySize[0]?.size ?? 0,
    unique: bySize.find(({ size }) => size === 1)?.rows ?? 0,
    classes: Object.values(classes).reduce((a, b) => a + b, 0),
    bySize,
  };
}

const anonymities = fc
  .dictionary(
    fc.constantFrom('1', '2', '3', '4', '7', '9', '12', '60'),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(anonymity);

describe('an anonymity as it was measured', () => {
  test('tells of each size how many rows and classes there are', () => {
    expect(wholeAnonymity(anonymity({ 1: 2, 3: 4 }))).toEqual({
      ...{ rows: 14, k: 1, unique: 2, classes: 6 },
      sizes: [
        { from: 1, to: 1, rows: 2, classes: 2 },
        { from: 3, to: 3, rows: 12, classes: 4 },
      ],
    });
  });
});

describe('an anonymity for publication', () => {
  test('hides the few who stand alone, and others so that nobody can subtract', () => {
    const told = publishedAnonymity(anonymity({ 1: 2, 4: 5, 60: 1 }), 3);
    expect(told).toMatchObject({ rows: 82, k: null, unique: null, classes: null });
    expect(told.sizes.map(({ rows }) => rows)).toEqual([null, 20, 0, 0, null, 0]);
  });

  test('tells how many stand alone where they are many, but not beside a few pairs', () => {
    expect(publishedAnonymity(anonymity({ 1: 40, 4: 5 }), 3).unique).toBe(40);
    expect(publishedAnonymity(anonymity({ 1: 40, 2: 1, 4: 5 }), 3).unique).toBeNull();
  });

  test('tells all where nobody is in a class below the threshold', () => {
    expect(publishedAnonymity(anonymity({ 5: 2, 12: 1 }), 5)).toEqual({
      ...{ rows: 22, k: 5, unique: 0, classes: 3 },
      sizes: [
        { from: 1, to: 4, rows: 0, classes: null },
        { from: 5, to: 9, rows: 10, classes: null },
        { from: 10, to: 19, rows: 12, classes: null },
        { from: 20, to: 49, rows: 0, classes: null },
        { from: 50, to: 99, rows: 0, classes: null },
        { from: 100, to: Infinity, rows: 0, classes: null },
      ],
    });
  });

  test('shows no small count of people', () => {
    fc.assert(
      fc.property(anonymities, fc.constantFrom(...thresholds), (measured, threshold) => {
        const { rows, unique, k, sizes } = publishedAnonymity(measured, threshold);
        for (const count of [rows, unique, k, ...sizes.map((one) => one.rows)])
          if (count !== null) expect(isSmall(count, threshold)).toBe(false);
      }),
    );
  });

  test('lets nobody compute how few are in classes below the threshold', () => {
    fc.assert(
      fc.property(anonymities, fc.constantFrom(...thresholds), (measured, threshold) => {
        const { rows, sizes } = publishedAnonymity(measured, threshold);
        const [below, ...others] = sizes;
        if (rows === null || below?.rows !== null) return;
        const everything = others.every((band) => band.rows === null);
        const left = others.reduce(
          // Where some bands are shown, one that is hidden has a class of its least size or more.
          (sum, band) => sum - (band.rows ?? (everything ? 0 : band.from)),
          rows,
        );
        expect(left).toBeGreaterThan(1);
        expect(left).toBeGreaterThanOrEqual(threshold);
      }),
      { numRuns: 1000 },
    );
  });

  test('tells those who stand alone only where those beside them are no few either', () => {
    fc.assert(
      fc.property(anonymities, fc.constantFrom(...thresholds), (measured, threshold) => {
        const { unique, sizes } = publishedAnonymity(measured, threshold);
        const below = sizes[0]?.rows ?? null;
        if (unique === null) return;
        expect(below).not.toBeNull();
        expect(isSmall((below ?? 0) - unique, threshold)).toBe(false);
      }),
    );
  });
});
