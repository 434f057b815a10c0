import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import {
  anonymityAfter,
  generalisations,
  type Generalisation,
} from '../../../src/lib/domain/privacy/generalise.ts';
import { quasiIdentifiers } from '../../../src/lib/domain/privacy/quasiIdentifiers.ts';
import {
  bonusRollRows,
  pseudonymousRows,
  sharedRows,
} from '../../../src/lib/domain/privacy/sharedRows.ts';
import type { Worker } from '../../../src/lib/domain/roster/worker.ts';

const groups = { degree: '本科及以上', belowDegree: '本科以下' };
const shared = (workers: readonly Worker[], ...chosen: Generalisation[]) =>
  sharedRows(workers, new Set(chosen), builtInPolicy, groups);

const workers = fc.array(
  fc
    .record({
      communityId: fc.constantFrom('C1', 'C2'),
      post: fc.constantFrom('member', 'deputy', 'head'),
      step: fc.integer({ min: 1, max: 12 }),
      education: fc.constantFrom('bachelor', 'college'),
      serviceYears: fc.integer({ min: 0, max: 30 }),
    })
    .chain((row) => fc.string({ minLength: 20, maxLength: 24 }).map((id) => ({ ...row, id })))
    .map(({ id, ...row }): Worker => ({ workerId: `w-${id}`, ...row })),
  { minLength: 1, maxLength: 14 },
);
const ways = fc.subarray([...generalisations]);

const two: readonly Worker[] = [
  {
    ...{ workerId: 'W2', communityId: 'C2', post: 'member', step: 12, education: '本科' },
    ...{ honours: 'city', points: 40 },
  },
  { workerId: 'W1', communityId: 'C1', post: 'head', step: 2, education: '大专' },
];

describe('a roster that is given away', () => {
  test('holds no identifier, honours or points, and no column that is empty', () => {
    expect(shared(two)).toEqual([
      ['community_id', 'role', 'step', 'education'],
      ['C1', 'head', '2', '大专'],
      ['C2', 'member', '12', '本科'],
    ]);
  });

  test('names levels and groups of education in the place of steps and educations', () => {
    expect(shared(two, 'dropCommunity', 'stepToLevel', 'educationGroups')).toEqual([
      ['role', 'level', 'education'],
      ['head', '1', '本科以下'],
      ['member', '4', '本科及以上'],
    ]);
  });

  test('comes in an order that tells nothing of the order in the file', () => {
    fc.assert(
      fc.property(workers, ways, (rows, chosen) => {
        expect(shared([...rows].reverse(), ...chosen)).toEqual(shared(rows, ...chosen));
      }),
    );
  });

  test('has as many rows that stand alone as the report says', () => {
    fc.assert(
      fc.property(workers, ways, (rows, chosen) => {
        const counts = new Map<string, number>();
        for (const cells of shared(rows, ...chosen).slice(1)) {
          const key = cells.join('|');
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const { k, unique } = anonymityAfter(
          rows,
          quasiIdentifiers,
          new Set(chosen),
          builtInPolicy,
        );
        const sizes = [...counts.values()];
        expect([Math.min(...sizes), sizes.filter((size) => size === 1).length]).toEqual([
          k,
          unique,
        ]);
      }),
    );
  });
});

describe('a roster with pseudonyms', () => {
  test('is ordered by them, and holds honours and points beside the rest', () => {
    expect(pseudonymousRows(two, new Set(), builtInPolicy, groups)).toEqual([
      ['worker_id', 'community_id', 'role', 'step', 'education', 'honours', 'points'],
      ['W1', 'C1', 'head', '2', '大专', '', ''],
      ['W2', 'C2', 'member', '12', '本科', 'city', '40'],
    ]);
  });
});

describe('a bonus roll with pseudonyms', () => {
  test('writes a deduction in yuan, and leaves its column out where there is none', () => {
    const row = { workerId: 'W1', communityId: 'C1', months: 12, appraisal: 'excellent' };
    expect(bonusRollRows([{ ...row, workerId: 'W2' }, row])).toEqual([
      ['worker_id', 'community_id', 'months', 'appraisal'],
      ['W1', 'C1', '12', 'excellent'],
      ['W2', 'C1', '12', 'excellent'],
    ]);
    expect(bonusRollRows([{ ...row, deduction: 4750n }])[1]?.[4]).toBe('47.50');
  });
});
