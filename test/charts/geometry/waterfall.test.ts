import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waterfall } from '../../../src/lib/charts/geometry/waterfall.ts';

const amount = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('a waterfall', () => {
  test('ends at its start plus all its parts, to the fen', () => {
    fc.assert(
      fc.property(amount, fc.array(amount), (start, parts) => {
        const { end } = waterfall(start, parts);
        expect(end).toBe(parts.reduce((sum, part) => sum + part, start));
      }),
    );
  });

  test('begins every bar where the one before it ended, and each is as long as its part', () => {
    fc.assert(
      fc.property(amount, fc.array(amount), (start, parts) => {
        let before = start;
        waterfall(start, parts).rises.forEach(({ from, to }, index) => {
          expect(from).toBe(before);
          expect(to - from).toBe(parts[index]);
          before = to;
        });
      }),
    );
  });

  test('knows the range that it crosses, with zero in it', () => {
    fc.assert(
      fc.property(amount, fc.array(amount), (start, parts) => {
        const { rises, least, most } = waterfall(start, parts);
        for (const at of [0n, start, ...rises.map(({ to }) => to)]) {
          expect(least <= at && at <= most).toBe(true);
        }
      }),
    );
  });
});
