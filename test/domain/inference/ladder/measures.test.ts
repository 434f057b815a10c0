import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gini } from '../../../../src/lib/domain/inference/ladder/gini.ts';
import {
  overtakenWorkers,
  overtakings,
  type PayGroup,
} from '../../../../src/lib/domain/inference/ladder/overtaking.ts';
import { correlationOf, foldPoints } from '../../../../src/lib/domain/inference/ladder/points.ts';
import { ratioText } from '../../../../src/lib/domain/inference/ladder/ratio.ts';
import type { Worker } from '../../../../src/lib/domain/roster/worker.ts';

const pay = fc.bigInt({ min: 0n, max: 50n });
const groups: fc.Arbitrary<PayGroup[]> = fc
  .array(fc.record({ workers: fc.integer({ min: 1, max: 3 }), before: pay, after: pay }), {
    maxLength: 6,
  })
  .map((list) =>
    list.map((group, i) => ({ ...group, post: 'member', step: i + 1, stepAfter: i + 1 })),
  );

/** Each worker of the groups as one person. */
function persons(list: readonly PayGroup[]): PayGroup[] {
  return list.flatMap((group) => Array.from({ length: group.workers }, () => group));
}

describe('who is overtaken', () => {
  test('is who was paid more than somebody and now is paid less, each counted once', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const all = persons(list);
        const isOvertaken = (one: PayGroup): boolean =>
          all.some((other) => one.before > other.before && one.after < other.after);
        const isLevelled = (one: PayGroup): boolean =>
          all.some((other) => one.before > other.before && one.after === other.after);
        expect(overtakenWorkers(overtakings(list))).toEqual({
          overtaken: all.filter(isOvertaken).length,
          levelled: all.filter((one) => isLevelled(one) && !isOvertaken(one)).length,
        });
      }),
    );
  });
});

describe('the Gini coefficient', () => {
  test('is the mean difference of all pairs over twice the mean', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const amounts = persons(list).map(({ before }) => Number(before));
        const total = amounts.reduce((a, b) => a + b, 0);
        const ratio = gini(list.map(({ workers, before }) => ({ workers, pay: before })));
        if (total === 0) {
          expect(ratio).toBeNull();
          return;
        }
        let differences = 0;
        for (const a of amounts) for (const b of amounts) differences += Math.abs(a - b);
        const expected = differences / (2 * amounts.length * total);
        expect(Number(ratioText(ratio!, 12))).toBeCloseTo(expected, 10);
      }),
    );
  });

  test('is 0 where all draw the same, and nears 1 where one draws everything', () => {
    expect(ratioText(gini([{ workers: 9, pay: 5n }])!, 2)).toBe('0.00');
    const one = [
      { workers: 99, pay: 0n },
      { workers: 1, pay: 5n },
    ];
    expect(ratioText(gini(one)!, 2)).toBe('0.99');
  });
});

describe('the correlation of pay with points', () => {
  test('is Pearson’s over the workers one by one', () => {
    const worker = fc.record({
      step: fc.integer({ min: 1, max: 6 }),
      points: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    });
    fc.assert(
      fc.property(fc.array(worker, { minLength: 2, maxLength: 12 }), groups, (rows, list) => {
        const workers = rows
          .filter(({ step }) => step <= list.length)
          .map(({ step, points }): Worker => {
            return { workerId: '', communityId: '', post: 'member', step, points };
          });
        const x = workers.map(({ points = 0 }) => points);
        const y = workers.map(({ step }) => Number(list[step - 1]!.before));
        const before = correlationOf(foldPoints(workers), (_, step) => list[step - 1]!.before);
        const constant = new Set(x).size < 2 || new Set(y).size < 2;
        expect(before === null).toBe(constant);
        if (before !== null) expect(Number(before)).toBeCloseTo(pearson(x, y), 3);
      }),
    );
  });

  test('is not a number for a roster without points', () => {
    expect(correlationOf(foldPoints([]), () => 1n)).toBeNull();
  });
});

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = (a: readonly number[], ma: number, b: readonly number[], mb: number): number =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0);
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}

describe('a ratio', () => {
  test.each([
    [1n, 3n, 4, '0.3333'],
    [2n, 3n, 0, '1'],
    [-1n, 8n, 2, '-0.13'],
    [-1n, 800n, 2, '0.00'],
    [5n, 1n, 2, '5.00'],
  ])('%d : %d to %d places is %s', (numerator, denominator, places, text) => {
    expect(ratioText({ numerator, denominator }, places)).toBe(text);
  });
});
