import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMonths } from '../../../../src/lib/domain/budget/monthPlan.ts';
import { PolicyYear } from '../../../../src/lib/domain/budget/policyYear.ts';
import { noChange, simulate } from '../../../../src/lib/domain/budget/simulate.ts';
import { slipOf, type Slip, type SlipItem } from '../../../../src/lib/domain/budget/slip/slip.ts';
import { slipSubject } from '../../../../src/lib/domain/budget/slip/slipSubject.ts';
import { yuanFromFen } from '../../../../src/lib/domain/money/fen.ts';
import { builtInPolicy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { populationOf } from '../../../arbitrary/people.ts';
import { worlds } from '../../../arbitrary/world.ts';
import { withoutGroupRules } from '../../../arbitrary/withoutGroupRules.ts';
import { firstBroken } from './chain.ts';

const deputy = {
  place: { post: 'deputy', step: 7 },
  roll: { rating: 'excellent', months: 10, appraisal: 'excellent' },
};

function lineOf(slip: Slip, item: SlipItem) {
  const line = slip.lines.find((one) => one.item === item);
  if (!line) throw new Error(`no line ${item}`);
  return line;
}

function slip(scenario: Scenario, subject: Parameters<typeof slipOf>[0]['subject'] = deputy) {
  return slipOf({ policy: builtInPolicy, scenario, subject, year: 2022 });
}

describe('the slip of a deputy on step 7, ten months in an excellent community', () => {
  test('lists the items with what each pays a month and a year', () => {
    const { lines } = slip(noChange);
    expect(
      lines.map(({ item, before }) => [
        item,
        before.monthly === null ? null : yuanFromFen(before.monthly),
        yuanFromFen(before.annual),
      ]),
    ).toEqual([
      ['baseAllowance', '2900.00', '34800.00'],
      ['gradeAllowance', '1200.00', '14400.00'],
      ['socialInsurance', '1049.38', '12592.56'],
      ['housingFund', '348.00', '4176.00'],
      ['communityBonus', null, '4116.67'],
      ['individualAward', null, '2400.00'],
    ]);
  });

  test('keeps what the worker draws apart from what goes to a fund, and both add up', () => {
    const { before } = slip(noChange);
    expect(yuanFromFen(before.worker.annual)).toBe('55716.67');
    expect(yuanFromFen(before.fund.annual)).toBe('16768.56');
    expect(yuanFromFen(before.government.annual)).toBe('72485.23');
    expect(yuanFromFen(before.government.monthly)).toBe('5497.38');
  });

  test('shows a floor that lifts the grade allowance, with its limit', () => {
    expect(lineOf(slip(proposal042), 'gradeAllowance').after.way).toEqual([
      { code: 'ladder', step: 7, result: '1200.00' },
      { code: 'floor', limit: '1500.00', binds: true, result: '1500.00' },
    ]);
  });

  test('shows a floor that the amount already reaches as one that does not bind', () => {
    const onStep3 = { ...deputy, place: { post: 'deputy', step: 3 } };
    expect(lineOf(slip(proposal042, onStep3), 'gradeAllowance').after.way[1]).toEqual({
      code: 'floor',
      limit: '1500.00',
      binds: false,
      result: '1800.00',
    });
  });

  test('shows every digit of the bonus before it is rounded', () => {
    expect(lineOf(slip(noChange), 'communityBonus').before.way).toEqual([
      { code: 'bonusBase', result: '3800.00' },
      { code: 'bonusUplift', rating: 'excellent', uplift: '0.30', result: '4940.00' },
      { code: 'prorated', months: 10, result: '4116.67' },
    ]);
  });

  test('splits the year where a provision begins inside it', () => {
    const fromOctober: Scenario = {
      ...proposal042,
      provisions: proposal042.provisions.map((one) => ({ ...one, from: '2022-10' })),
    };
    expect(lineOf(slip(fromOctober), 'gradeAllowance').after).toMatchObject({
      spans: [
        { months: 9, monthly: 120000n },
        { months: 3, monthly: 150000n },
      ],
      annual: 1530000n,
    });
  });

  test('names the items that the letter gives no amount for', () => {
    expect(slip(noChange).missing).toContain('performanceAllowance.amount');
  });
});

describe('somebody who is in one of the two files only', () => {
  const rows = {
    workers: [{ workerId: 'W1', communityId: 'C1', post: 'member', step: 12 }],
    bonusRows: [
      { workerId: 'B1', communityId: 'C1', months: 3, appraisal: 'competent', deduction: 5000n },
    ],
    communities: [{ communityId: 'C1', rating: 'good' }],
  };

  test('has the monthly items alone where only the roster names them', () => {
    const subject = slipSubject(rows, 'W1');
    expect(subject).toEqual({ place: { post: 'member', step: 12 }, roll: null });
    expect(slip(noChange, subject!).lines.map(({ item }) => item)).not.toContain('communityBonus');
  });

  test('has the yearly items alone where only the bonus roll names them, less the deduction', () => {
    const made = slip(noChange, slipSubject(rows, 'B1')!);
    expect(made.lines.map(({ item }) => item)).toEqual(['communityBonus', 'individualAward']);
    expect(lineOf(made, 'communityBonus').before.way.slice(-2)).toEqual([
      { code: 'prorated', months: 3, result: '1140.00' },
      { code: 'deduction', amount: '50.00', result: '1090.00' },
    ]);
  });

  test('has no slip where no file names them', () => {
    expect(slipSubject(rows, 'W2')).toBeNull();
  });
});

describe('whatever the policy and the scenario', { timeout: 60_000 }, () => {
  test('every line is what the pay tables say, and every rule follows from the one before', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), fc.nat(), fc.nat(), (world, a, b, c) => {
        const { policy, scenario } = world;
        const [post, step] = [a % policy.posts.length, b % policy.steps.length];
        const [rating, appraisal] = [b % policy.ratings.length, c % policy.appraisals.length];
        const months = (c % 12) + 1;
        const subject = {
          place: { post: policy.posts[post]!.id, step: step + 1 },
          roll: {
            rating: policy.ratings[rating]!.id,
            months,
            appraisal: policy.appraisals[appraisal]!.id,
          },
        };
        const made = slipOf({ policy, scenario, subject, year: 2022 });
        const today = scenario.baseline?.provisions ?? [];
        const year = new PolicyYear(policy, 2022);
        for (const [side, provisions] of [
          ['before', today],
          ['after', [...today, ...scenario.provisions]],
        ] as const) {
          const { allInForce, december } = planMonths(year, provisions);
          const shown = Object.fromEntries(
            made.lines.map((line) => [line.item, line[side].monthly ?? line[side].annual]),
          );
          expect(shown).toMatchObject({
            baseAllowance: allInForce.baseAllowance[post],
            gradeAllowance: allInForce.gradeAllowance[post]![step],
            socialInsurance: allInForce.socialInsurance[post]![step],
            housingFund: allInForce.housingFund[post]![step],
            communityBonus: december.communityBonus[rating]![months - 1],
            individualAward: december.individualAward[appraisal],
          });
          const split = lineOf(made, 'gradeAllowance')[side].way.find(
            ({ code }) => code === 'split',
          );
          const byPerformance = allInForce.gradePerformance?.[post]![step];
          expect(split?.code === 'split' ? split.performance : undefined).toBe(
            byPerformance === undefined ? undefined : yuanFromFen(byPerformance),
          );
          for (const line of made.lines) expect(firstBroken(line[side].way)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  test("everybody's slips add up to the budget, where nobody's pay depends on others", () => {
    fc.assert(
      fc.property(
        worlds.map(withoutGroupRules),
        fc.integer({ min: 2021, max: 2023 }),
        (world, year) => {
          const { policy, scenario, people } = world;
          const population = populationOf(policy, people);
          const { baseline, reform } = simulate({ policy, population, scenario, year });
          const ids = [...people.workers, ...people.bonusRows].map(({ workerId }) => workerId);
          const slips = ids.map((id) =>
            slipOf({ policy, scenario, subject: slipSubject(people, id)!, year }),
          );
          const all = (side: 'before' | 'after'): bigint =>
            slips.reduce((sum, one) => sum + one[side].government.annual, 0n);
          expect(all('before')).toBe(baseline.total.annual);
          expect(all('after')).toBe(reform.total.annual);
        },
      ),
      { numRuns: 15 },
    );
  });
});
