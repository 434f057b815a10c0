import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSmall, thresholds } from '../../../../src/lib/domain/privacy/suppression/protect.ts';
import { suppressList } from '../../../../src/lib/domain/privacy/suppression/suppressList.ts';

describe('a list of head-counts with its total', () => {
  test('hides a small count and the cheapest other, so that subtracting gives neither', () => {
    expect(suppressList([1, 2, 6, 40], 3)).toEqual({ counts: [null, null, 6, 40], total: 49 });
    expect(suppressList([1, 8, 6], 3)).toEqual({ counts: [null, 8, null], total: 15 });
  });

  test('hides the total where everybody together is too few', () => {
    expect(suppressList([1, 1], 3)).toEqual({ counts: [null, null], total: null });
  });

  test('never leaves fewer hidden people than the threshold, nor one hidden count alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 30 }), { maxLength: 8 }),
        fc.constantFrom(...thresholds),
        (counts, threshold) => {
          const shown = suppressList(counts, threshold);
          const hidden = counts.filter((_, i) => shown.counts[i] === null);
          const people = hidden.reduce((a, b) => a + b, 0);
          expect(counts.some((n, i) => isSmall(n, threshold) && shown.counts[i] !== null)).toBe(
            false,
          );
          if (hidden.length > 0 && shown.total !== null) {
            expect(hidden.length).toBeGreaterThan(1);
            expect(people).toBeGreaterThanOrEqual(threshold);
          }
        },
      ),
    );
  });

  test.each(thresholds)(
    'tells nobody a lone count below %d, not even that the others are none',
    (threshold) => {
      for (const count of [1, threshold - 1]) {
        expect(suppressList([count, 0, 0], threshold)).toEqual({
          counts: [null, 0, 0],
          total: null,
        });
        expect(suppressList([0, count, 50], threshold)).toEqual({
          counts: [0, null, null],
          total: 50 + count,
        });
      }
    },
  );

  test('leaves every small count more than one value, each of them somebody', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 15 }), { maxLength: 8 }),
        fc.constantFrom(...thresholds),
        (counts, threshold) => {
          const shown = suppressList(counts, threshold);
          counts.forEach((count, i) => {
            if (count === 0) expect(shown.counts[i]).toBe(0);
          });
          const hidden = counts.filter((_, i) => shown.counts[i] === null);
          const people = hidden.reduce((a, b) => a + b, 0);
          // With one each to the others, what is left over may be anybody's.
          if (hidden.length > 0 && shown.total !== null)
            expect(people - hidden.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
