import { describe, expect, test } from 'vitest';
import { simulate } from '../../../../src/lib/domain/budget/simulate.ts';
import {
  sensitivity,
  type Swing,
} from '../../../../src/lib/domain/inference/sensitivity/sensitivity.ts';
import { sensitivityReport } from '../../../../src/lib/domain/inference/sensitivity/sensitivityReport.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 as scenario } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../../sample.ts';

const input = { policy, population, scenario, year: 2022 };
const { impact, reform } = simulate(input);
const annual = sensitivity({ ...input, measure: 'impact' });
const named = (swings: readonly Swing[], fits: (factor: Swing['factor']) => boolean): Swing =>
  swings.find(({ factor }) => fits(factor))!;

describe('the tornado of the annual cost', () => {
  test('starts from the simulated impact, or from the whole bill', () => {
    expect(annual.base).toBe(impact.annual);
    expect(sensitivity({ ...input, measure: 'total' }).base).toBe(reform.total.annual);
  });

  test('shows the largest swing first and nothing that changes nothing', () => {
    const extents = annual.swings.map(({ low, high }) => (low < high ? high - low : low - high));
    expect(extents.every((extent) => extent > 0n)).toBe(true);
    expect([...extents].sort((a, b) => Number(b - a))).toEqual(extents);
    expect(annual.swings.some(({ factor }) => factor.kind === 'bonusRoll')).toBe(false);
  });

  test('moves by a tenth of what a post costs where its head-count is a tenth off', () => {
    for (const [post, { monthly }] of impact.byPost) {
      const swing = named(annual.swings, (f) => f.kind === 'post' && f.post === post);
      // The proposal moves the grade allowance alone, for twelve months.
      expect(swing.high - annual.base).toBe((monthly * 12n) / 10n);
      expect(annual.base - swing.low).toBe((monthly * 12n) / 10n);
    }
  });

  test('moves people of all levels as far as people of all posts', () => {
    const total = sensitivity({ ...input, measure: 'total' });
    const sum = (kind: string): bigint =>
      total.swings
        .filter(({ factor }) => factor.kind === kind)
        .reduce((all, { low, high }) => all + high - low, 0n);
    // Each end of a bar is rounded to the fen.
    const difference = Number(sum('level') - sum('post'));
    expect(Math.abs(difference)).toBeLessThanOrEqual(total.swings.length);
  });

  test('costs less where the ladder that is inferred is higher', () => {
    const ladders = annual.swings.filter(({ factor }) => factor.kind === 'ladder');
    expect(ladders.map(({ factor }) => factor)).toEqual(
      expect.arrayContaining([
        { kind: 'ladder', steps: [2, 3] },
        { kind: 'ladder', steps: [4, 5, 6] },
        { kind: 'ladder', steps: [7, 8, 9] },
        { kind: 'ladder', steps: [10, 11] },
      ]),
    );
    for (const { low, high } of ladders) expect(high < low).toBe(true);
  });

  test('shows the other choice of the housing fund’s base on one side', () => {
    const swing = named(annual.swings, (f) => f.kind === 'choice' && f.id === 'housingFund.base');
    expect(swing.factor).toEqual({ kind: 'choice', id: 'housingFund.base', other: 'base+grade' });
    expect(swing.low).toBe(annual.base);
    expect(swing.high).toBe((annual.base * 112n) / 100n);
  });

  test('keeps the ratings that the scenario gives, and so the bonus, whatever moves', () => {
    const rated: Scenario = {
      ...scenario,
      provisions: [
        { kind: 'community_ratings', all: 'excellent' },
        { kind: 'grade_floor', amounts: { member: '1000' } },
      ],
    };
    const { base, swings } = sensitivity({ ...input, scenario: rated, measure: 'impact' });
    expect(base).toBe(296_444_665n);
    expect(named(swings, (f) => f.kind === 'post' && f.post === 'member')).toMatchObject({
      low: 276_164_665n,
      high: 316_724_665n,
    });
    const { low, high } = named(swings, (f) => f.kind === 'bonusRoll');
    expect([base - low, high - base]).toEqual([9_364_466n, 9_364_467n]);
  });

  test('leaves a quota of each community as it is where people of the roster move', () => {
    const quota: Scenario = {
      ...scenario,
      provisions: [
        {
          kind: 'parameters',
          values: { 'individualAward.quota': '0.13', 'individualAward.quotaScope': 'community' },
        },
        ...scenario.provisions,
      ],
    };
    const { base, swings } = sensitivity({ ...input, scenario: quota, measure: 'impact' });
    expect(base).toBe(simulate({ ...input, scenario: quota }).impact.annual);
    for (const [post, { monthly }] of impact.byPost) {
      const swing = named(swings, (f) => f.kind === 'post' && f.post === post);
      expect(swing.high - base).toBe((monthly * 12n) / 10n);
    }
  });

  test('is nothing at all where nothing is off', () => {
    const still = sensitivity({ ...input, measure: 'total', percent: 0 });
    const choices = still.swings.map(({ factor }) => factor);
    expect(choices).toHaveLength(6);
    expect(choices).toEqual(
      expect.arrayContaining([
        { kind: 'choice', id: 'communityBonus.proration', other: 'monthlyRate' },
        { kind: 'choice', id: 'communityBonus.proration', other: 'none' },
        { kind: 'choice', id: 'housingFund.base', other: 'base+grade' },
        { kind: 'choice', id: 'individualAward.within', other: 'inside' },
        { kind: 'choice', id: 'population.statutory', other: 'bonusRoll' },
        { kind: 'choice', id: 'socialInsurance.method', other: 'proportional' },
      ]),
    );
  });

  test('names the money in yuan', () => {
    expect(sensitivityReport(annual).base).toMatch(/^\d+\.\d\d$/);
  });
});
