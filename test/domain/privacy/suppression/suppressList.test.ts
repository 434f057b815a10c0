import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmall, thresholds } from '../../../../src/lib/domain/privacy/suppression/protect.ts';
import { suppressList } from '../../../../src/lib/domain/privacy/suppression/suppressList.ts';

describe('a list of head-counts with its total', () => {
  it('hides a small count and the cheapest other, so that subtracting gives neither', () => {
    expect(suppressList([1, 2, 6, 40], 3)).toEqual({ counts: [null, null, 6, 40], total: 49 });
    expect(suppressList([1, 8, 6], 3)).toEqual({ counts: [null, 8, null], total: 15 });
  });

  it('hides the total where everybody together is too few', () => {
    expect(suppressList([1, 1], 3)).toEqual({ counts: [null, null], total: null });
  });

  it('never leaves fewer hidden people than the threshold, nor one hidden count alone', () => {
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
});
