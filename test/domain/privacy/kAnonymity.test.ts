import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import {
  anonymityAfter,
  openGeneralisations,
  type Generalisation,
} from '../../../src/lib/domain/privacy/generalise.ts';
import { kAnonymity } from '../../../src/lib/domain/privacy/kAnonymity.ts';
import {
  ownValue,
  usualQuasiIdentifiers,
} from '../../../src/lib/domain/privacy/quasiIdentifiers.ts';
import type { Worker } from '../../../src/lib/domain/roster/worker.ts';

/** A community as the letter describes them: nine people, and one head. */
const nine: readonly Worker[] = [
  { workerId: 'W1', communityId: 'C1', post: 'combined_head', step: 2, education: 'bachelor' },
  ...[4, 5].map((step, i) => ({
    ...{ workerId: `W${String(i + 2)}`, communityId: 'C1', post: 'deputy', step },
    education: 'college',
  })),
  ...[10, 10, 11, 11, 12, 12].map((step, i) => ({
    ...{ workerId: `W${String(i + 4)}`, communityId: 'C1', post: 'member', step },
    education: i % 2 === 0 ? 'high_school' : 'college',
  })),
];

const after = (...chosen: Generalisation[]) =>
  anonymityAfter(nine, usualQuasiIdentifiers, new Set(chosen), builtInPolicy);

const workers = fc.array(
  fc.record({
    workerId: fc.string(),
    communityId: fc.constantFrom('C1', 'C2'),
    post: fc.constantFrom('head', 'member'),
    step: fc.integer({ min: 1, max: 12 }),
    serviceYears: fc.integer({ min: 0, max: 30 }),
    education: fc.constantFrom('本科', '大专', '高中'),
  }),
  { maxLength: 40 },
);

describe('k-anonymity', () => {
  test('finds the one head of a community of nine', () => {
    expect(after()).toMatchObject({ rows: 9, k: 1, unique: 9 });
    expect(kAnonymity(nine, [ownValue('communityId'), ownValue('post')])).toEqual({
      ...{ rows: 9, k: 1, unique: 1, classes: 3 },
      bySize: [
        { size: 1, rows: 1 },
        { size: 2, rows: 2 },
        { size: 6, rows: 6 },
      ],
    });
  });

  test('grows where columns are made coarser, but a head stays the only one of its kind', () => {
    expect(after('stepToLevel')).toMatchObject({ k: 1, unique: 1 });
    expect(after('stepToLevel', 'educationGroups').bySize).toEqual([
      { size: 1, rows: 1 },
      { size: 2, rows: 2 },
      { size: 6, rows: 6 },
    ]);
  });

  test('of nobody is 0, and with no column everybody is alike', () => {
    expect(kAnonymity([], usualQuasiIdentifiers.map(ownValue))).toMatchObject({ k: 0, classes: 0 });
    expect(kAnonymity(nine, [])).toMatchObject({ k: 9, unique: 0, classes: 1 });
  });

  test('agrees with counting the rows that are alike, and never falls where a column is coarser', () => {
    fc.assert(
      fc.property(workers, (list) => {
        const columns = ['communityId', 'post', 'step', 'serviceYears', 'education'] as const;
        const own = anonymityAfter(list, columns, new Set(), builtInPolicy);
        const sizes = list.map(
          (a) => list.filter((b) => columns.every((column) => a[column] === b[column])).length,
        );
        expect(own.k).toBe(list.length === 0 ? 0 : Math.min(...sizes));
        expect(own.unique).toBe(sizes.filter((size) => size === 1).length);
        for (const one of openGeneralisations(list, columns, new Set())) {
          const coarser = anonymityAfter(list, columns, new Set([one]), builtInPolicy);
          expect(coarser.k).toBeGreaterThanOrEqual(own.k);
          expect(coarser.unique).toBeLessThanOrEqual(own.unique);
        }
      }),
    );
  });
});
