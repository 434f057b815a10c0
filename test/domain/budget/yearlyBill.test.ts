import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { noChange } from '../../../src/lib/domain/budget/simulate.ts';
import { fenFromYuan, yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../sample.ts';

const PAID = '6139699.01';

const set = (values: Readonly<Record<string, string | null>>): Provision => ({
  kind: 'parameters',
  values,
});

function run(provisions: readonly Provision[], people = population) {
  return simulate({
    policy,
    population: people,
    scenario: { ...noChange, provisions },
    year: 2022,
  });
}

const bonus = (...provisions: Provision[]) =>
  yuanFromFen(run(provisions).reform.items.communityBonus.annual);

describe('the bonus of 2021', () => {
  test('is the published sum under the rule as it stands', () => {
    expect(bonus()).toBe(PAID);
  });

  test.each([
    ['shared within communities', 'communityBonus.sharing', 'pool'],
    ['with ratings by the example thresholds', 'assessment.method', 'thresholds'],
    ['with ratings by the example shares', 'assessment.method', 'quotas'],
  ])('is the same sum %s', (_, id, value) => {
    expect(bonus(set({ [id]: value }))).toBe(PAID);
  });

  test('D7: is whole years of 3800, 4560 and 4940, less deductions, where nothing is prorated', () => {
    const full = fenFromYuan(bonus(set({ 'communityBonus.proration': 'none' })))!;
    // All three are multiples of 380; the deductions are 816 yuan.
    expect((full + 81600n) % 38000n).toBe(0n);
  });

  test('differs by fen where the monthly rate is rounded first', () => {
    const byRate = fenFromYuan(bonus(set({ 'communityBonus.proration': 'monthlyRate' })))!;
    const off = byRate - fenFromYuan(PAID)!;
    // 3800 / 12 is 316.666…, 4940 / 12 is 411.666…: at most a third of a fen a month.
    expect(off).not.toBe(0n);
    expect(off < 1508n * 4n && off > -1508n * 4n).toBe(true);
  });

  test('is less by 621,600 where the awards come out of it, and the total is less by as much', () => {
    const { reform, baseline } = run([set({ 'individualAward.within': 'inside' })]);
    expect(yuanFromFen(reform.items.communityBonus.annual)).toBe('5518099.01');
    expect(yuanFromFen(reform.awards.annual)).toBe('621600.00');
    expect(baseline.total.annual - reform.total.annual).toBe(62160000n);
  });

  test('is nothing, with a warning, where the awards are more than all of it', () => {
    const { reform, warnings } = run([
      set({ 'individualAward.within': 'inside' }),
      { kind: 'individual_award', amount: '100000' },
    ]);
    expect(reform.items.communityBonus.annual).toBe(0n);
    expect(warnings).toContainEqual({ code: 'awards_above_bonus' });
  });
});

describe('a quota on the awards', () => {
  test.each([
    ['down', 226],
    ['halfUp', 226],
    ['up', 227],
  ])('of 15 %% of 1508 is 226.2, rounded %s: %i of 259 are paid', (rounding, quota) => {
    const { awards } = run([
      set({ 'individualAward.quota': '0.15', 'individualAward.quotaRounding': rounding }),
    ]).reform;
    expect(awards).toMatchObject({ eligible: 259, quota, recipients: quota });
    expect(awards.annual).toBe(BigInt(quota) * 240000n);
  });

  test('limits nobody where it is large enough', () => {
    const { reform, warnings } = run([set({ 'individualAward.quota': '0.2' })]);
    expect(reform.awards).toMatchObject({ quota: 301, recipients: 259 });
    expect(warnings).toContainEqual({ code: 'no_effect', provision: 0, reason: 'same_as_today' });
  });

  test('within each community limits by its own staff, and says where that is not known', () => {
    const provisions = [
      set({ 'individualAward.quota': '0.15', 'individualAward.quotaScope': 'community' }),
    ];
    const { awards } = run(provisions).reform;
    expect(awards.recipients < 226).toBe(true);
    const { grade, bonus: cells } = population;
    const blind = run(provisions, { grade, bonus: cells });
    expect(blind.reform.awards.recipients).toBe(259);
    expect(blind.warnings).toContainEqual({ code: 'communities_unknown' });
  });
});

describe('ratings of communities', () => {
  test('by December alone: another month changes nothing', () => {
    const provision: Provision = { kind: 'community_ratings', all: 'excellent', to: '2022-11' };
    const { reform, baseline, warnings } = run([provision]);
    expect(reform.total).toEqual(baseline.total);
    expect(warnings).toContainEqual({
      code: 'no_effect',
      provision: 0,
      reason: 'not_in_december',
    });
  });

  test('all excellent cost what everybody at 4940 costs', () => {
    const all = fenFromYuan(bonus({ kind: 'community_ratings', all: 'excellent' }))!;
    const uplifts = { excellent: '0.30', good: '0.30', met: '0.30', unmet: '0.30' };
    expect(all).toBe(fenFromYuan(bonus({ kind: 'community_bonus', uplifts }))!);
    expect(all > fenFromYuan(PAID)!).toBe(true);
  });

  test('that are those of the list are told to change nothing, unknown communities by name', () => {
    const { warnings } = run([{ kind: 'community_ratings', communities: { C001: 'met' } }]);
    expect(warnings).toEqual([{ code: 'no_effect', provision: 0, reason: 'same_as_today' }]);
    const unknown = run([{ kind: 'community_ratings', communities: { C999: 'met' } }]);
    expect(unknown.warnings).toContainEqual({ code: 'unknown_communities', communities: ['C999'] });
  });

  test('stay as filed, with a warning, where nobody is known by community', () => {
    const { grade, bonus: cells } = population;
    const { reform, warnings } = run([{ kind: 'community_ratings', all: 'unmet' }], {
      grade,
      bonus: cells,
    });
    expect(yuanFromFen(reform.items.communityBonus.annual)).toBe(PAID);
    expect(warnings).toContainEqual({ code: 'ratings_as_filed' });
  });

  test('never cost less where one of them rises, while better ratings pay no less', () => {
    const anyRating = fc.constantFrom(...policy.ratings.map(({ id }) => id));
    fc.assert(
      fc.property(fc.constantFrom(...population.bonusByCommunity!), anyRating, (roll, id) => {
        const rating = policy.ratings.findIndex((one) => one.id === id);
        const change = run([
          { kind: 'community_ratings', communities: { [roll.communityId]: id } },
        ]);
        const more = change.impact.annual;
        expect(rating <= roll.rating ? more >= 0n : more <= 0n).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('with weights that do not sum to 1, or without scores, are told', () => {
    const weights = run([
      set({ 'assessment.method': 'thresholds', 'assessment.weight.performance': '0.80' }),
    ]);
    expect(weights.warnings).toContainEqual({ code: 'weights_not_one', sum: '1.1' });
    const unscored = run([set({ 'assessment.method': 'thresholds' })], {
      ...population,
      bonusByCommunity: population.bonusByCommunity!.map(
        ({ performanceScore: _, ...roll }) => roll,
      ),
    });
    expect(unscored.warnings).toContainEqual({
      code: 'communities_without_scores',
      communities: 122,
    });
  });
});
