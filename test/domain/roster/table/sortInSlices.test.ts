import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortInSlices } from '../../../../src/lib/domain/roster/table/sortInSlices.ts';

function finished<T>(work: Generator<number, T, undefined>): { value: T; shares: number[] } {
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done === true) return { value: step.value, shares };
    shares.push(step.value);
  }
}

describe('sorting in slices', () => {
  test('gives what sorting at one go gives, equal rows in their places', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 60 }), (values) => {
        const rows = Uint32Array.from(values.keys());
        const compare = (a: number, b: number): number => (values[a] ?? 0) - (values[b] ?? 0);
        expect([...finished(sortInSlices(rows, compare)).value]).toEqual([...rows].sort(compare));
      }),
    );
  });

  test('holds for more rows than a slice has, and tells how far it is', () => {
    const values = Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 1013);
    const rows = Uint32Array.from(values.keys());
    const compare = (a: number, b: number): number => (values[a] ?? 0) - (values[b] ?? 0);
    const { value, shares } = finished(sortInSlices(rows, compare));
    expect([...value]).toEqual([...rows].sort(compare));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1)).toBe(true);
  });
});
