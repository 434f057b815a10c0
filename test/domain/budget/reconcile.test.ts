import { describe, expect, test } from 'vitest';
import { communityPosts, reconcile } from '../../../src/lib/domain/budget/reconcile.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { foldByCommunity } from '../../../src/lib/domain/roster/fold.ts';
import { filterRows } from '../../../src/lib/domain/roster/table/filterRows.ts';
import type { Sliced } from '../../../src/lib/domain/roster/table/sortInSlices.ts';
import type { BonusRow, Worker } from '../../../src/lib/domain/roster/worker.ts';
import { foldedRoster } from '../../../src/lib/state/foldedRoster.ts';
import { sampleBonusRows, sampleCommunities, sampleWorkers } from '../sample.ts';

function inOneGo<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function reconciled(
  workers: readonly Worker[] = sampleWorkers,
  bonusRows: readonly BonusRow[] = sampleBonusRows,
) {
  const roster = foldedRoster(policy, { workers, bonusRows, communities: sampleCommunities });
  return new Map(reconcile(policy, roster, 2022).map((one) => [one.comparison.fact.id, one]));
}

describe('a roster reconciled with the published figures', () => {
  test('differs nowhere where it is the example', () => {
    for (const [id, { comparison }] of reconciled())
      expect([id, comparison.agreement]).not.toEqual([id, 'differs']);
  });

  test('says of every figure that counts workers which rows it counts, as many as it counts', () => {
    let checked = 0;
    for (const { comparison, rows } of reconciled().values()) {
      if (!rows || comparison.measure.kind === 'gradeMean') continue;
      const counted = inOneGo(filterRows(sampleWorkers, rows, () => ''));
      expect(counted).toHaveLength(comparison.computed?.toNumber() ?? -1);
      checked += 1;
    }
    expect(checked).toBeGreaterThanOrEqual(3);
  });

  test('says by how much it differs where a worker moves to another step', () => {
    const moved = sampleWorkers.find(({ step }) => step === 3);
    const workers = sampleWorkers.map((one) => (one === moved ? { ...one, step: 4 } : one));
    const found = reconciled(workers);
    const differing = [...found].filter(([, one]) => one.comparison.agreement === 'differs');
    const top = differing.find(([, one]) => one.rows?.toStep === 3);
    expect(top?.[1].comparison.difference.toString()).toBe('-1');
    expect(found.get('P7.workers')?.comparison.agreement).toBe('agrees');
  });

  test('shows no rows of the roster for a figure of the bonus roll', () => {
    const found = reconciled(sampleWorkers, sampleBonusRows.slice(1));
    const recipients = [...found.values()].find(
      ({ comparison }) => comparison.measure.kind === 'recipients',
    );
    expect(recipients?.rows).toBeNull();
    expect(recipients?.comparison.difference.toString()).toBe('-1');
  });
});

describe('the posts of communities', () => {
  const worker = (workerId: string, communityId: string, post: string): Worker => ({
    ...{ workerId, communityId, post, step: 10 },
  });
  const posts = (...workers: readonly Worker[]) =>
    communityPosts(policy, foldByCommunity(policy, workers));

  test('tell which communities have no head and which have more than one', () => {
    expect(
      posts(
        ...[
          worker('1', 'A', 'head'),
          worker('2', 'A', 'combined_head'),
          worker('3', 'A', 'member'),
        ],
        ...[worker('4', 'B', 'member'), worker('5', 'B', 'deputy'), worker('6', 'C', 'head')],
      ),
    ).toEqual({ least: 1, most: 3, withoutHead: ['B'], withMoreHeads: ['A'] });
  });

  test('are none where nobody is', () => {
    expect(posts()).toEqual({ least: 0, most: 0, withoutHead: [], withMoreHeads: [] });
  });
});
