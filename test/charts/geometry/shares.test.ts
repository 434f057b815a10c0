import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentText, shares } from '../../../src/lib/charts/geometry/shares.ts';

const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { minLength: 1, maxLength: 12 });

describe('the shares of a whole', () => {
  test('are rounded plainly where that adds up', () => {
    expect(shares([1n, 1n, 2n])).toEqual([
      { hundredths: 2500, adjusted: false },
      { hundredths: 2500, adjusted: false },
      { hundredths: 5000, adjusted: false },
    ]);
  });

  test('fit the last place of the largest remainder where it does not, and say so', () => {
    expect(shares([1n, 1n, 1n])).toEqual([
      { hundredths: 3334, adjusted: true },
      { hundredths: 3333, adjusted: false },
      { hundredths: 3333, adjusted: false },
    ]);
  });

  test('add up to 100.00 % exactly, each within a last place of the true share', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = parts.reduce((a, b) => a + b, 0n);
        fc.pre(total > 0n);
        const found = shares(parts) ?? [];
        expect(found.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(10000);
        found.forEach(({ hundredths, adjusted }, index) => {
          const exact = (parts[index] ?? 0n) * 10000n;
          const written = BigInt(hundredths) * total;
          const away = written > exact ? written - exact : exact - written;
          expect(away < total).toBe(true);
          const halfUp = (2n * exact + total) / (2n * total);
          expect(adjusted).toBe(BigInt(hundredths) !== halfUp);
        });
      }),
    );
  });

  test('are none where there is no whole', () => {
    expect(shares([])).toBeNull();
    expect(shares([0n, 0n])).toBeNull();
  });

  test('of amounts that go both ways are parts of what is left, and add up to it', () => {
    expect(shares([-30n, 10n])?.map(({ hundredths }) => hundredths)).toEqual([15000, -5000]);
    expect(shares([5n, -5n])).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const total = parts.reduce((a, b) => a + b, 0n);
          fc.pre(total !== 0n);
          const found = shares(parts) ?? [];
          expect(found.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(10000);
          found.forEach(({ hundredths }, i) => {
            const off = BigInt(hundredths) * total - (parts[i] ?? 0n) * 10000n;
            expect(off * off < total * total).toBe(true);
          });
        },
      ),
    );
  });

  test('are written with both decimals', () => {
    expect(percentText(2037)).toBe('20.37%');
    expect(percentText(5)).toBe('0.05%');
    expect(percentText(10000)).toBe('100.00%');
  });
});
