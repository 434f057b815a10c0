import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/lib/domain/money/decimal.ts';
import { fenFromDecimal } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { policies } from '../../arbitrary/policy.ts';

const today = settingsAt(policy, '2022-12');

function compiled(changes: Readonly<Record<string, string | null>>) {
  return compilePolicy(policy, new Map([...today, ...Object.entries(changes)])).tables;
}

const member = policy.posts.findIndex(({ id }) => id === 'member');
const { ladder, scale, uplift, cap, floor } = parameterId;

/** The grade allowance of a member on step 12, whose ladder amount is 600 yuan. */
function lowest(changes: Readonly<Record<string, string | null>>): bigint | undefined {
  return compiled(changes).place.gradeAllowance[member]?.[11];
}

describe('a policy that lacks a setting', () => {
  test.each([[ladder(3)], [scale], [uplift('head')], [parameterId.baseAllowance('head')]])(
    'is not compiled: %s',
    (id) => {
      expect(() => compiled({ [id]: null })).toThrow(id);
      expect(() => compiled({ [id]: 'x' })).toThrow(RangeError);
    },
  );
});

describe('the grade allowance is compiled in the order ladder → scale → uplift → cap → floor', () => {
  const up = uplift('member');
  const most = cap('member');
  const least = floor('member');
  test.each([
    ['the ladder alone', {}, 60_000n],
    ['a ladder amount of its own', { [ladder(12)]: '650.50' }, 65_050n],
    ['the scale works on the ladder', { [ladder(12)]: '650', [scale]: '1.1' }, 71_500n],
    ['the uplift comes after the scale, not before', { [scale]: '1.1', [up]: '100' }, 76_000n],
    ['the cap comes after the scale', { [scale]: '2', [most]: '900' }, 90_000n],
    ['the cap comes after the uplift', { [up]: '400', [most]: '900' }, 90_000n],
    ['the floor comes after the scale', { [scale]: '0.5', [least]: '500' }, 50_000n],
    [
      'the floor comes after the uplift and is not added to',
      { [up]: '100', [least]: '1000' },
      100_000n,
    ],
    ['the floor comes after the cap and wins', { [most]: '500', [least]: '700' }, 70_000n],
    ['all of them', { [scale]: '1.5', [up]: '300', [most]: '1150', [least]: '1100' }, 115_000n],
    ['a floor that is reached anyway', { [least]: '600' }, 60_000n],
    ['a cap that is not reached', { [most]: '600' }, 60_000n],
    ['a floor of nothing', { [least]: '0' }, 60_000n],
    ['a cap of nothing', { [most]: '0' }, 0n],
    ['a scale of nothing', { [scale]: '0' }, 0n],
  ])('%s', (_, changes, fen) => {
    expect(lowest(changes)).toBe(fen);
  });

  test.each([
    ['600.01', '1.05', 63_001n],
    ['600.10', '1.05', 63_011n],
    ['600.50', '1.05', 63_053n],
    ['600.30', '1.05', 63_032n],
    ['0.01', '0.5', 1n],
    ['0.01', '0.4999999999999999999999999999999999999999999999', 0n],
    ['0.03', '0.5', 2n],
  ])('%s × %s is rounded half-up to %s fen', (amount, factor, fen) => {
    expect(lowest({ [ladder(12)]: amount, [scale]: factor })).toBe(fen);
  });

  test('the scale is rounded before anything is added', () => {
    expect(lowest({ [ladder(12)]: '0.01', [scale]: '0.5', [up]: '0.01' })).toBe(2n);
  });

  test('a floor of one post leaves the others alone', () => {
    const tables = compiled({ [floor('head')]: '2000' });
    expect(tables.place.gradeAllowance[1]).toEqual(Array<bigint>(12).fill(200_000n));
    expect(tables.place.gradeAllowance[0]).toEqual(compiled({}).place.gradeAllowance[0]);
  });

  test('an uplift below zero, which no document may hold, still pays nothing less than nothing', () => {
    expect(lowest({ [up]: '-700' })).toBe(0n);
  });
});

describe('the housing fund', () => {
  const rate = parameterId.housingFundRate;
  const base = parameterId.housingFundBase;
  const memberBase = parameterId.baseAllowance('member');
  const fund = (changes: Readonly<Record<string, string>>) =>
    compiled(changes).place.housingFund[member];

  test('of the base alone is the same on every step', () => {
    expect(fund({})).toEqual(Array<bigint>(12).fill(33_600n));
  });

  test('of base and grade counts the grade allowance after cap and floor', () => {
    const changes = { [base]: 'base+grade', [floor('member')]: '1000', [cap('member')]: '1900' };
    expect(fund(changes)?.[0]).toBe(56_400n);
    expect(fund(changes)?.[11]).toBe(45_600n);
  });

  test.each([
    ['2800.04', 33_600n],
    ['2800.05', 33_601n],
    ['2800.12', 33_601n],
    ['2800.13', 33_602n],
  ])('of %s is rounded half-up per person: %s fen', (amount, fen) => {
    expect(fund({ [memberBase]: amount })?.[0]).toBe(fen);
  });

  test('is rounded once, over base and grade together', () => {
    const changes = {
      [memberBase]: '0.02',
      [ladder(12)]: '0.02',
      [rate]: '0.12',
      [base]: 'base+grade',
    };
    expect(fund(changes)?.[11]).toBe(0n);
    expect(fund({ ...changes, [ladder(12)]: '0.03' })?.[11]).toBe(1n);
  });
});

describe('the community bonus', () => {
  const bonus = (changes: Readonly<Record<string, string>>, rating: number, months: number) =>
    compiled(changes).communityBonus[rating]?.[months - 1];

  test.each([
    [
      'excellent',
      0,
      [
        41_167n,
        82_333n,
        123_500n,
        164_667n,
        205_833n,
        247_000n,
        288_167n,
        329_333n,
        370_500n,
        411_667n,
        452_833n,
        494_000n,
      ],
    ],
    [
      'good',
      1,
      [
        38_000n,
        76_000n,
        114_000n,
        152_000n,
        190_000n,
        228_000n,
        266_000n,
        304_000n,
        342_000n,
        380_000n,
        418_000n,
        456_000n,
      ],
    ],
    [
      'met',
      2,
      [
        31_667n,
        63_333n,
        95_000n,
        126_667n,
        158_333n,
        190_000n,
        221_667n,
        253_333n,
        285_000n,
        316_667n,
        348_333n,
        380_000n,
      ],
    ],
    ['unmet', 3, Array<bigint>(12).fill(0n)],
  ])('is prorated by whole months and rounded to the fen: %s', (_, rating, fen) => {
    expect(fen.map((_amount, i) => bonus({}, rating, i + 1))).toEqual(fen);
  });

  test('is rounded once, at the end', () => {
    const changes = { 'communityBonus.base': '0.05', 'communityBonus.uplift.good': '0.30' };
    // 6.5 fen a year; rounding that first would give 7 × 6 / 12 = 3.5, and so 4 fen for half a year.
    expect(bonus(changes, 1, 6)).toBe(3n);
    expect(bonus(changes, 1, 12)).toBe(7n);
  });

  test('is nothing at an uplift of −1 and below', () => {
    expect(bonus({ 'communityBonus.uplift.good': '-1' }, 1, 12)).toBe(0n);
    expect(bonus({ 'communityBonus.uplift.good': '-1.5' }, 1, 12)).toBe(0n);
  });

  test('is paid to those who did not meet their goals where the uplift says so', () => {
    expect(bonus({ 'communityBonus.uplift.unmet': '-0.5' }, 3, 12)).toBe(190_000n);
  });
});

describe('the award', () => {
  test('goes to the appraisal that the policy names', () => {
    const tables = compiled({ [parameterId.awardAppraisal]: 'competent' });
    expect(tables.individualAward).toEqual([0n, 240_000n, 0n, 0n]);
    expect(tables.awardedAppraisal).toBe(1);
  });

  test('goes to nobody where the policy names none of its appraisals', () => {
    const tables = compiled({ [parameterId.awardAppraisal]: 'none' });
    expect(tables.individualAward).toEqual([0n, 0n, 0n, 0n]);
    expect(tables.awardedAppraisal).toBe(-1);
  });
});

describe('whatever the policy', { timeout: 60_000 }, () => {
  const Wide = Decimal.clone({ precision: 200 });

  test('the tables are as large as the policy, and no amount is below zero', () => {
    fc.assert(
      fc.property(policies, (any) => {
        const tables = compilePolicy(any, settingsAt(any, '2022-12')).tables;
        const sizes = (rows: readonly (readonly bigint[])[]) => rows.map((row) => row.length);
        const steps = any.posts.map(() => any.steps.length);
        expect(sizes(tables.place.gradeAllowance)).toEqual(steps);
        expect(sizes(tables.place.housingFund)).toEqual(steps);
        expect(sizes(tables.communityBonus)).toEqual(any.ratings.map(() => 12));
        expect(tables.individualAward).toHaveLength(any.appraisals.length);
        const amounts = [
          tables.place.gradeAllowance,
          tables.place.housingFund,
          tables.communityBonus,
          tables.place.baseAllowance,
          tables.place.socialInsurance,
          tables.individualAward,
        ].flat(2);
        expect(amounts.every((amount) => amount >= 0n)).toBe(true);
      }),
    );
  });

  test('a bonus is what exact decimals of two hundred digits give', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 1, max: 12 }), (any, months) => {
        const settings = settingsAt(any, '2022-12');
        const read = (id: string) => new Wide(settings.get(id) ?? 0);
        const tables = compilePolicy(any, settings).tables;
        any.ratings.forEach(({ id }, i) => {
          const year = read(parameterId.bonusBase).times(read(parameterId.bonusUplift(id)).plus(1));
          const byRule: Record<string, InstanceType<typeof Wide>> = {
            person: year.times(months).div(12),
            monthlyRate: year.div(12).toDecimalPlaces(2, Wide.ROUND_HALF_UP).times(months),
            none: year,
          };
          const rule = settings.get(parameterId.bonusProration) ?? '';
          const share = Wide.max(0, byRule[rule] ?? NaN);
          expect(tables.communityBonus[i]?.[months - 1]).toBe(fenFromDecimal(share));
        });
      }),
    );
  });
});
