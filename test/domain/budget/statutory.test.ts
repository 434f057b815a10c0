import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { fundReconciliation } from '../../../src/lib/domain/policy/fundReconciliation.ts';
import { missingItems } from '../../../src/lib/domain/policy/missingItems.ts';
import { paidQualifications } from '../../../src/lib/domain/rules/items/paidQualifications.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';

const january = settingsAt(builtInPolicy, '2022-01');
const workers = 1172;
/** The heads of the cells: one post, everybody on step 12; 1508 people of one rating. */
const population = {
  grade: { workers: [[], [], [], [...Array.from({ length: 11 }, () => 0), workers]] },
  bonus: {
    people: builtInPolicy.ratings.map((_, rating) =>
      Array.from({ length: 12 }, (__, i) => [0, rating === 2 && i === 11 ? 1508 : 0, 0, 0]),
    ),
    deducted: [],
  },
};

function set(values: Readonly<Record<string, string | null>>, year = 2022, from?: string) {
  const dates = from === undefined ? {} : { from };
  const provisions: Provision[] = [{ kind: 'parameters', values, ...dates }];
  const scenario = { schema: 1 as const, name: '', provisions };
  return simulate({ policy: builtInPolicy, population, scenario, year });
}

describe('whom the statutory items count', () => {
  test('A10: the others of the bonus roll at the rates of a member add 16,875,452.16 a year', () => {
    const { impact, reform, baseline } = set({ 'population.statutory': 'bonusRoll' });
    expect(impact.annual).toBe(1_687_545_216n);
    expect(reform.beyond.people).toBe(336);
    expect(baseline.items.housingFund.population).toEqual({ counts: 'roster', people: 1172 });
    expect(reform.items.housingFund.population).toEqual({ counts: 'rosterAndRoll', people: 1508 });
    expect(reform.items.gradeAllowance).toEqual(baseline.items.gradeAllowance);
  });

  test('each item may be read by itself, and the three add up to what they cost together', () => {
    const own = ['baseAllowance', 'socialInsurance', 'housingFund'].map((item) =>
      set({ [`population.${item}`]: 'bonusRoll' }),
    );
    // 336 people × 12 months × (2800, 1049.38, 12 % of 2800)
    expect(own.map(({ impact }) => impact.annual)).toEqual([
      1_128_960_000n,
      423_110_016n,
      135_475_200n,
    ]);
    expect(own.reduce((sum, { impact }) => sum + impact.annual, 0n)).toBe(1_687_545_216n);
    const [, insurance] = own;
    if (!insurance) throw new Error('no simulation');
    expect(insurance.reform.items.socialInsurance.population.people).toBe(1508);
    expect(insurance.reform.items.baseAllowance.population.people).toBe(1172);
    const without = { 'population.statutory': 'bonusRoll', 'population.baseAllowance': 'roster' };
    expect(set(without).impact.annual).toBe(558_585_216n);
  });
});

describe('an item without a published amount', () => {
  test.each([
    ['performanceAllowance.amount', 12n],
    ['healthCheck.amount', 1n],
    ['paidLeave.amount', 1n],
  ])('%s adds people × amount once it is entered, and is missing no more', (id, times) => {
    expect(set({ [id]: '100' }).impact.annual).toBe(times * 10_000n * BigInt(workers));
    expect(missingItems(builtInPolicy, january)).toContain(id);
    expect(missingItems(builtInPolicy, new Map([...january, [id, '100']]))).not.toContain(id);
  });

  test('an allowance for one qualification leaves the others missing, each by its name', () => {
    const [first, ...others] = paidQualifications(builtInPolicy).map(({ id }) =>
      parameterId.qualificationAllowanceOf(id),
    );
    const settings = new Map([...january, [first ?? '', '100']]);
    expect(others.length).toBeGreaterThan(0);
    expect(
      missingItems(builtInPolicy, settings).filter((id) => id.startsWith('qualificationAllowance')),
    ).toEqual(others);
  });

  test('the health check costs nothing in a year without one', () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    expect(years.map((year) => set({ 'healthCheck.amount': '1' }, year).impact.annual)).toEqual(
      [0n, 1n, 0n, 1n, 0n].map((due) => due * 100n * BigInt(workers)),
    );
  });

  test('a performance allowance is in the change of the month too', () => {
    expect(set({ 'performanceAllowance.amount': '100' }).impact.monthly).toBe(
      10_000n * BigInt(workers),
    );
  });
});

describe('insurance by fund', () => {
  const funds = {
    'socialInsurance.method': 'funds',
    'socialInsurance.fund.pension.employerRate': '0.16',
    'socialInsurance.fund.pension.workerRate': '0.08',
    'socialInsurance.fund.pension.base': 'declared',
    'socialInsurance.fund.medical.employerRate': '0.0333',
  };

  test('the lines sum to the table and to the reconciliation, and its difference is shown', () => {
    const settings = new Map([...january, ...Object.entries(funds)]);
    const { lines, employer, worker, published, difference } = fundReconciliation(
      builtInPolicy,
      settings,
      'member',
    );
    expect(lines.map((line) => line.employer)).toEqual([44_800n, 9_324n, 0n, 0n]);
    expect([employer, worker, published, difference]).toEqual([
      54_124n,
      22_400n,
      104_938n,
      -50_814n,
    ]);
    const { reform } = set(funds);
    expect(reform.items.socialInsurance.monthly).toBe(employer * BigInt(workers));
  });

  test('without any rate it is the amount a person, and a warning says so', () => {
    const unrated = simulate({
      policy: builtInPolicy,
      population,
      scenario: {
        schema: 1,
        name: '',
        provisions: [{ kind: 'parameters', values: { 'socialInsurance.method': 'funds' } }],
      },
      year: 2022,
    });
    expect(unrated.impact.annual).toBe(0n);
    expect(unrated.warnings).toContainEqual({
      code: 'insurance_without_rates',
      method: 'funds',
    });
    const settings = new Map([...january, ['socialInsurance.method', 'funds']]);
    expect(missingItems(builtInPolicy, settings)).toEqual(missingItems(builtInPolicy, january));
  });

  test('a base is kept under its ceiling and above its floor', () => {
    const based = (limit: string, value: string) =>
      fundReconciliation(
        builtInPolicy,
        new Map([...january, [`socialInsurance.fund.pension.${limit}`, value]]),
        'member',
      ).lines[0]?.base;
    expect([based('floor', '4000'), based('ceiling', '2000'), based('floor', '1')]).toEqual([
      400_000n,
      200_000n,
      280_000n,
    ]);
  });

  test('a base that changes in July counts six months each', () => {
    const policy = {
      ...builtInPolicy,
      parameters: {
        ...builtInPolicy.parameters,
        ...Object.fromEntries(
          Object.entries({
            'socialInsurance.declaredBase': [
              { from: '2022-01', value: '3000', status: 'assumed' as const },
              { from: '2023-07', value: '4000', status: 'assumed' as const },
            ],
          }).map(([id, values]) => [
            id,
            { label: { zh: '', en: '' }, unit: 'yuan/month' as const, values },
          ]),
        ),
      },
    };
    const scenario = {
      schema: 1 as const,
      name: '',
      provisions: [{ kind: 'parameters' as const, values: funds }],
    };
    const { reform } = simulate({ policy, population, scenario, year: 2023 });
    const medical = 9_324n;
    expect(reform.items.socialInsurance.annual).toBe(
      BigInt(workers) * 6n * (48_000n + medical + 64_000n + medical),
    );
  });
});
