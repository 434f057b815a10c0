import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyTicks } from '../../../src/lib/charts/geometry/ticks.ts';

describe('the amounts along an axis', () => {
  test('are round, and zero is among them', () => {
    expect(moneyTicks(0n, 443900n, 3)).toEqual([0n, 200000n, 400000n]);
    expect(moneyTicks(-120000n, 293900n, 3)).toEqual([0n, 200000n]);
  });

  test('never go below a whole yuan', () => {
    expect(moneyTicks(0n, 250n, 10)).toEqual([0n, 100n, 200n]);
  });

  test('are a single zero where nothing changes', () => {
    expect(moneyTicks(0n, 0n, 4)).toEqual([0n]);
  });

  test('stay inside, evenly spaced by 1, 2 or 5 × 10ⁿ yuan, and are not more than asked for', () => {
    const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 9 }), (a, b, most) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const ticks = moneyTicks(from, to, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const tick of ticks) expect(tick >= from && tick <= to).toBe(true);
        const gaps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0n));
        for (const gap of gaps) {
          expect(gap).toBe(gaps[0]);
          expect(String(gap)).toMatch(/^[125]0{2,}$/);
        }
        if (from <= 0n && to >= 0n) expect(ticks).toContain(0n);
      }),
    );
  });
});
