import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parted, stack } from '../../../src/lib/charts/geometry/stack.ts';

const counts = fc.array(fc.integer({ min: 0, max: 100000 }), { minLength: 1, maxLength: 8 });
const length = fc.integer({ min: 0, max: 2000 });

describe('the parts of a stacked bar', () => {
  test('stand one on the other and end at the bar’s own end', () => {
    fc.assert(
      fc.property(counts, length, (parts, whole) => {
        const spans = stack(parts, whole);
        const total = parts.reduce((a, b) => a + b, 0);
        expect(spans[0]?.from).toBe(0);
        expect(spans[spans.length - 1]?.to).toBe(total === 0 ? 0 : whole);
        spans.slice(1).forEach((span, index) => expect(span.from).toBe(spans[index]?.to));
      }),
    );
  });

  test('are as long as their counts, in proportion', () => {
    fc.assert(
      fc.property(counts, length, (parts, whole) => {
        const total = parts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        stack(parts, whole).forEach(({ from, to }, index) => {
          expect(to - from).toBeCloseTo(((parts[index] ?? 0) / total) * whole, 6);
        });
      }),
    );
  });

  test('spare a pixel between one another only where they are long enough', () => {
    expect(parted({ from: 10, to: 30 })).toEqual({ from: 11, to: 30 });
    expect(parted({ from: 10, to: 12 })).toEqual({ from: 10, to: 12 });
    expect(parted({ from: 0, to: 30 })).toEqual({ from: 0, to: 30 });
  });
});
