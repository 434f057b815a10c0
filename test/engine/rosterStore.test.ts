import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PayRules } from '../../src/lib/domain/policy/payRules.ts';
import type { Worker } from '../../src/lib/domain/roster/worker.ts';
import type { PolicyShape } from '../../src/lib/engine/policyShape.ts';
import { RosterStore, type RosterData } from '../../src/lib/engine/rosterStore.ts';
import type { WorkerOrder } from '../../src/lib/engine/sql/workersSql.ts';
import { payTables } from '../payTables.ts';
import { engines, patience } from './engines.ts';

const label = { zh: '', en: '' };
const shape: PolicyShape = {
  // In the policy's order, which is not the alphabet's.
  posts: [
    { id: 'head', label },
    { id: 'deputy', label },
  ],
  steps: [1, 2].map((number) => ({ number, level: 1, label })),
  ratings: [{ id: 'met', label }],
  appraisals: [{ id: 'competent', label }],
};

const place = {
  gradeAllowance: [
    [200_000n, 100_000n],
    [200_000n, 100_000n],
  ],
  baseAllowance: [
    [300_000n, 300_000n],
    [290_000n, 290_000n],
  ],
  socialInsurance: [
    [100n, 100n],
    [100n, 100n],
  ],
  housingFund: [
    [36_000n, 36_000n],
    [34_800n, 34_800n],
  ],
};
const yearly = {
  communityBonus: [Array.from({ length: 12 }, (_, i) => BigInt(i + 1))],
  individualAward: [0n],
};
const today = payTables(place, yearly);

/** Heads on step 2 gain 1000.00, deputies on step 1 lose 0.01. */
const reform = payTables(
  {
    ...place,
    gradeAllowance: [
      [200_000n, 200_000n],
      [199_999n, 100_000n],
    ],
  },
  yearly,
);

const rules: PayRules = {
  placement: null,
  award: { inside: false, quota: null },
  poolWeights: null,
  assessment: null,
};
const before = { tables: today, rules };
const after = { tables: reform, rules };

function worker(workerId: string, communityId: string, post: string, step: number): Worker {
  return { workerId, communityId, post, step };
}

const workers: readonly Worker[] = [
  { ...worker('W1', 'C2', 'head', 2), serviceYears: 4, points: 30, education: '大专' },
  { ...worker('W2', 'C1', 'deputy', 1), serviceYears: 12 },
  { ...worker('W3', 'C1', 'head', 1), serviceYears: 4.5, points: 10.5 },
  { ...worker('W4', 'C2', 'deputy', 2), points: 20 },
  { ...worker('W5', 'C1', 'head', 2), serviceYears: 0, points: 20 },
];
const data: RosterData = { workers, bonusRows: [], communities: [] };
const pay = { before, after };

describe.each(engines)('a roster in %s', patience, (_, open) => {
  const database = open();
  const store = new RosterStore(database, shape);
  beforeAll(() => store.load(data), 60_000);
  afterAll(() => database.close());

  const ids = async (page: Omit<Parameters<RosterStore['workers']>[1], 'limit'>) =>
    (await store.workers(pay, { limit: 10, ...page })).map(({ worker }) => worker.workerId);

  test('gives a worker back as loaded, with the own pay before and after', async () => {
    const selection = { post: 'head', step: 2, communityId: 'C2' };
    expect(await store.workers(pay, { selection, limit: 10 })).toEqual([
      {
        worker: workers[0],
        before: { gradeAllowance: 100_000n, baseAllowance: 300_000n },
        after: { gradeAllowance: 200_000n, baseAllowance: 300_000n },
        steps: { before: 2, after: 2 },
      },
    ]);
  });

  test.each<[WorkerOrder, boolean, string]>([
    ['worker', false, 'W1 W2 W3 W4 W5'],
    ['worker', true, 'W5 W4 W3 W2 W1'],
    ['community', false, 'W2 W3 W5 W1 W4'],
    ['post', false, 'W1 W3 W5 W2 W4'],
    ['step', false, 'W2 W3 W1 W4 W5'],
    ['serviceYears', false, 'W5 W1 W3 W2 W4'],
    ['serviceYears', true, 'W2 W3 W1 W5 W4'],
    ['points', false, 'W3 W4 W5 W1 W2'],
    ['points', true, 'W1 W4 W5 W3 W2'],
    ['before', false, 'W4 W1 W5 W2 W3'],
    ['after', true, 'W1 W3 W5 W2 W4'],
    ['change', true, 'W1 W5 W3 W4 W2'],
  ])('is listed by %s (descending: %s) as %s', async (order, descending, expected) => {
    expect((await ids({ order, descending })).join(' ')).toBe(expected);
  });

  test('is listed in parts by every condition that is given', async () => {
    expect(await ids({ selection: { post: 'head' } })).toEqual(['W1', 'W3', 'W5']);
    expect(await ids({ selection: { step: 1 } })).toEqual(['W2', 'W3']);
    expect(await ids({ selection: { communityId: 'C1', step: 1 } })).toEqual(['W2', 'W3']);
    expect(await ids({ selection: { communityId: "C1' OR 1 = 1 --" } })).toEqual([]);
  });

  test('folds in parts', async () => {
    const cells = await store.gradeCells({ communityId: 'C1' });
    expect(cells.workers).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  test('says what a change does to a part, posts in the order of the policy', async () => {
    const change = await store.change(pay, { communityId: 'C1' });
    expect(change.impact).toEqual({
      workers: 3,
      gainers: 1,
      losers: 1,
      unchanged: 1,
      monthly: 99_999n,
    });
    expect(change.own).toEqual({ before: 1_390_000n, after: 1_489_999n });
    expect((await store.changeBy('post', pay)).map(({ key }) => key)).toEqual(['head', 'deputy']);
    expect(
      (await store.changeBy('community', pay, { step: 2 })).map((part) => [
        part.key,
        part.impact.workers,
      ]),
    ).toEqual([
      ['C1', 1],
      ['C2', 2],
    ]);
  });

  test('says that a change does nothing to nobody', async () => {
    const { impact, cost } = await store.change(pay, { communityId: 'nowhere' });
    expect(impact).toEqual({ workers: 0, gainers: 0, losers: 0, unchanged: 0, monthly: 0n });
    expect(cost).toEqual({ before: 0n, after: 0n });
    expect(await store.changeBy('step', pay, { communityId: 'nowhere' })).toEqual([]);
  });

  test('counts years of service in bands, those not given apart', async () => {
    expect(await store.serviceYears({}, 5)).toEqual([
      { from: 0, workers: 3 },
      { from: 10, workers: 1 },
      { from: null, workers: 1 },
    ]);
    expect(await store.serviceYears({ step: 1 }, 1)).toEqual([
      { from: 4, workers: 1 },
      { from: 12, workers: 1 },
    ]);
  });
});

describe.each(engines)(
  'in %s what the policy lacks is refused, never left out',
  patience,
  (_, open) => {
    const database = open();
    const store = new RosterStore(database, shape);
    afterAll(() => database.close());

    test('a post or step', async () => {
      for (const stray of [worker('W1', 'C1', 'cook', 1), worker('W1', 'C1', 'head', 3)]) {
        await store.load({ ...data, workers: [...workers, stray] });
        await expect(store.gradeCells()).rejects.toThrow(RangeError);
        await expect(store.communityCells()).rejects.toThrow(RangeError);
        await expect(store.monthlyBill(before, 'rows')).rejects.toThrow(RangeError);
        await expect(store.change(pay)).rejects.toThrow(RangeError);
      }
    });

    test('a community without a rating, an appraisal, a number of months', async () => {
      const communities = [{ communityId: 'C1', rating: 'met' }];
      const person = { workerId: 'W1', communityId: 'C1', months: 12, appraisal: 'competent' };
      for (const stray of [{ communityId: 'C2' }, { appraisal: 'brilliant' }, { months: 13 }]) {
        await store.load({ workers, communities, bonusRows: [person, { ...person, ...stray }] });
        await expect(store.bonusCells()).rejects.toThrow(RangeError);
        await expect(store.yearlyBill(today, 'rows')).rejects.toThrow(RangeError);
      }
    });
  },
);
