import { describe, expect, test } from 'vitest';
import {
  allShares,
  bonusByAppraisal,
  communityOutlooks,
} from '../../../src/lib/domain/assessment/outlook.ts';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { fenFromYuan } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../sample.ts';

const rolls = population.bonusByCommunity!;
const paid = fenFromYuan('6139699.01')!;

function monthOf(...provisions: Provision[]) {
  return simulate({ policy, population, scenario: { ...noChange, provisions }, year: 2022 }).month;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);

describe('the outlook of the communities', () => {
  test('sums to the published bonus before, and names the one that is rated differently', () => {
    const { baseline, reform } = monthOf({
      kind: 'community_ratings',
      communities: { C001: 'excellent' },
    });
    const outlooks = communityOutlooks(rolls, baseline, reform);
    expect(sum(outlooks.map(({ bonusBefore }) => bonusBefore))).toBe(paid);
    const changed = outlooks.filter(({ before, after }) => before !== after);
    expect(changed).toMatchObject([{ communityId: 'C001', before: 2, after: 0, people: 13 }]);
  });
});

describe('the bonus by appraisal', () => {
  test('sums to the published bonus, shared within communities or not', () => {
    const pool: Provision = { kind: 'parameters', values: { 'communityBonus.sharing': 'pool' } };
    const { baseline, reform } = monthOf(pool);
    const [each, shared] = [bonusByAppraisal(rolls, baseline), bonusByAppraisal(rolls, reform)];
    for (const shares of [each, shared]) {
      expect(sum(shares.map(({ total }) => total))).toBe(paid);
      for (const { least, most } of shares)
        expect(least === null ? most === null : most !== null && least <= most).toBe(true);
    }
    // Weighted 1.2 in a pool, the excellent get more of the same sum.
    expect(shared[0]!.total > each[0]!.total).toBe(true);
    expect(shared[0]!.people).toBe(259);
  });

  test('taken together counts everybody, and the least and the most of all', () => {
    const all = allShares(bonusByAppraisal(rolls, monthOf().baseline));
    // One month in a community that met its goals: 3,800 ÷ 12; a whole year in an excellent one.
    expect(all).toEqual({ people: 1508, total: paid, least: 31667n, most: 494000n });
    expect(allShares([])).toEqual({ people: 0, total: 0n, least: null, most: null });
  });
});
