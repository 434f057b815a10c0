import { describe, expect, test } from 'vitest';
import { fenFromYuan, yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { textOf } from '../../data/files.ts';
import { samplePopulation as population } from '../sample.ts';
import { everyKind } from '../scenario/everyKind.ts';

function simulated(provisions: readonly Provision[], today?: readonly Provision[], year = 2022) {
  const baseline = today && { baseline: { provisions: today } };
  const scenario = { ...noChange, provisions, ...baseline };
  return simulate({ policy, population, scenario, year });
}

function shipped(name: string) {
  const parsed = parseScenario(JSON.parse(textOf(`scenarios/${name}.json`)), policy);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return simulate({ policy, population, scenario: parsed.value, year: 2022 });
}

const fen = (yuan: string) => fenFromYuan(yuan) ?? -1n;
const floor = (amounts: Record<string, string>, dates = {}): Provision => ({
  kind: 'grade_floor',
  amounts,
  ...dates,
});

describe('the sample under today’s policy', () => {
  const { baseline, reform, impact, warnings } = simulated([]);

  test('has the published number of workers and the published mean', () => {
    expect(baseline.workers).toBe(1172);
    expect(yuanFromFen(baseline.gradeMean ?? 0n)).toBe('1008.96');
    expect(baseline.items.gradeAllowance.monthly).toBe(fen('1182500.00'));
  });

  test('pays the published bonus to the published number of people', () => {
    expect(baseline.bonusRoll).toEqual({ recipients: 1508, communities: [32, 31, 59, 0] });
    expect(baseline.items.communityBonus.annual).toBe(fen('6139699.01'));
  });

  test('costs what hand computation gives for every item', () => {
    // 101 × 3100 + 21 × 3000 + 244 × 2900 + 806 × 2800
    expect(baseline.items.baseAllowance.monthly).toBe(fen('3340500.00'));
    // 1172 × 1049.38
    expect(baseline.items.socialInsurance.monthly).toBe(fen('1229873.36'));
    // 12 % of the base allowances
    expect(baseline.items.housingFund.monthly).toBe(fen('400860.00'));
    // 259 × 2400
    expect(baseline.awards).toEqual({
      eligible: 259,
      quota: null,
      recipients: 259,
      annual: fen('621600.00'),
      inside: false,
    });
    expect(baseline.total.annual).toBe(fen('80606099.33'));
  });

  test('pays twelve months in a year', () => {
    for (const item of [
      'gradeAllowance',
      'baseAllowance',
      'socialInsurance',
      'housingFund',
    ] as const)
      expect(baseline.items[item].annual).toBe(12n * baseline.items[item].monthly);
  });

  test('is not changed by a scenario without provisions', () => {
    expect(reform).toEqual(baseline);
    expect(impact).toMatchObject({ monthly: 0n, annual: 0n, percent: '0.00' });
    expect(impact).toMatchObject({ gainers: 0, losers: 0, unchanged: 1172 });
    expect(warnings).toEqual([]);
  });
});

describe('suggestion 042 on the sample', () => {
  const { reform, impact, warnings } = shipped('042');

  test('costs 296,600 yuan a month, counted by hand', () => {
    // 一肩挑 and 正职 to 2000: steps 2–12 lack 100 … 1400; 副职 to 1500; 委员 to 1000.
    const lifted: Record<string, [floor: number, counts: readonly number[]]> = {
      combined_head: [2000, [10, 16, 20, 13, 12, 10, 8, 6, 5, 1, 0, 0]],
      head: [2000, [1, 3, 4, 3, 3, 2, 2, 2, 1, 0, 0, 0]],
      deputy: [1500, [2, 6, 14, 16, 24, 30, 36, 38, 38, 27, 12, 1]],
      member: [1000, [0, 2, 14, 12, 17, 28, 42, 56, 69, 189, 196, 181]],
    };
    const ladder = [2000, 1900, 1800, 1600, 1500, 1400, 1200, 1100, 1000, 800, 700, 600];
    for (const [post, [least, counts]] of Object.entries(lifted)) {
      const yuan = counts.reduce(
        (sum, count, i) => sum + count * Math.max(0, least - (ladder[i] ?? 0)),
        0,
      );
      expect([post, impact.byPost.get(post)?.monthly]).toEqual([post, BigInt(yuan) * 100n]);
    }
    expect(impact.monthly).toBe(fen('296600.00'));
  });

  test('costs twelve times that a year, 4.42 percent of today’s total', () => {
    expect(impact.annual).toBe(fen('3559200.00'));
    expect(impact.percent).toBe('4.42');
    expect(yuanFromFen(reform.gradeMean ?? 0n)).toBe('1262.03');
  });

  test('reaches 859 of 1172, and takes from nobody', () => {
    expect(impact).toMatchObject({ workers: 1172, gainers: 859, losers: 0, unchanged: 313 });
    expect(warnings).toEqual([]);
  });

  test('leaves every item but the grade allowance as it is', () => {
    const { baseline } = simulated([]);
    const others = ({ items }: typeof reform) => ({ ...items, gradeAllowance: null });
    expect(others(reform)).toEqual(others(baseline));
    expect([reform.bonusRoll, reform.awards, reform.beyond]).toEqual([
      baseline.bonusRoll,
      baseline.awards,
      baseline.beyond,
    ]);
  });

  test('puts all heads on one and the same amount', () => {
    const top = impact.distribution[0];
    expect(top).toEqual({ amount: fen('2000'), before: 13, after: 124 });
  });
});

describe('the other readings on the sample', () => {
  test('+400/+300/+200 for everybody costs 420,000 a month with 244 deputies', () => {
    const { impact } = shipped('042-uplift');
    expect(impact.monthly).toBe(fen('420000.00'));
    expect(impact).toMatchObject({ gainers: 1172, losers: 0, unchanged: 0 });
  });

  test('the proposal on top of the old minima costs less by what those cost', () => {
    const minima = [floor({ member: '600', deputy: '1200', head: '1800', combined_head: '1800' })];
    const proposal = [
      floor({ member: '1000', deputy: '1500', head: '2000', combined_head: '2000' }),
    ];
    const { baseline, impact } = simulated(proposal, minima);
    expect(baseline.items.gradeAllowance.monthly).toBe(fen('1241200.00'));
    expect(impact.monthly).toBe(fen('296600.00') - fen('58700.00'));
  });

  test('a scenario of every kind of provision computes', () => {
    const { reform, impact } = simulated(everyKind.provisions);
    // 806 members draw 100 more base allowance.
    expect(reform.items.baseAllowance.monthly).toBe(fen('3421100.00'));
    expect(reform.items.socialInsurance.monthly).toBe(fen('1289200.00'));
    expect(reform.items.housingFund.monthly).toBe(fen('410532.00'));
    expect(reform.items.individualAward.annual).toBe(fen('3639000.00'));
    // A member on step 2: 1900 × 1.05 + 400, capped at 1800, and 100 more base allowance.
    expect(impact).toMatchObject({ gainers: 1170, losers: 0, unchanged: 2 });
    // The people of C001, 133 months in all, draw 30 % of 4000 a year more.
    expect(impact.annual).toBe(fen('13431128.66') + fen('13300.00'));
    expect(impact.percent).toBe('16.68');
  });
});
