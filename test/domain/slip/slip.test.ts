import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PolicyYear } from '../../../src/lib/domain/budget/policyYear.ts';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { slipOf, type Slip, type SlipSide } from '../../../src/lib/domain/slip/slip.ts';
import { isMonthly, itemsOf } from '../../../src/lib/domain/budget/budgetItems.ts';
import { slipSubject } from '../../../src/lib/domain/slip/slipSubject.ts';
import { fenFromYuan, yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import { foldRolls } from '../../../src/lib/domain/assessment/foldRolls.ts';
import { foldBonus } from '../../../src/lib/domain/roster/fold.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 } from '../../../src/lib/domain/scenario/presets.ts';
import type { Provision, Scenario } from '../../../src/lib/domain/scenario/provision.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { pointsWorlds, worlds } from '../../arbitrary/world.ts';
import { withoutGroupRules, withRosterAlone } from '../../arbitrary/withoutGroupRules.ts';
import { firstBroken } from './chain.ts';

const deputy = {
  place: { post: 'deputy', step: 7 },
  roll: { rating: 'excellent', months: 10, appraisal: 'excellent' },
};

function lineOf(slip: Slip, item: string) {
  const line = slip.lines.find((one) => one.item === item);
  if (!line) throw new Error(`no line ${item}`);
  return line;
}

/** Divisible by every small head-count, so that odds are whole numbers of it. */
const SHARES = 360360n * 17n * 19n * 23n * 29n * 31n * 37n * 41n * 43n * 47n;

/** What a way leaves open, times the odds of getting it, in so manyths of a fen. */
function openAtItsOdds({ way }: SlipSide): bigint {
  return way.reduce((sum, rule) => {
    if (rule.code === 'poolRestOpen')
      return sum + (SHARES * BigInt(rule.more)) / BigInt(rule.people);
    if (rule.code === 'quotaChosen')
      return (
        sum + (SHARES * fenFromYuan(rule.amount)! * BigInt(rule.limit)) / BigInt(rule.eligible)
      );
    return sum;
  }, 0n);
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

describe('a person whose pay hangs on the others', () => {
  const people = (count: number, appraisal: string, months = 12) =>
    Array.from({ length: count }, (_, i) => ({
      workerId: `${appraisal}${String(months)}-${String(i)}`,
      communityId: 'C1',
      months,
      appraisal,
    }));
  const rows = {
    workers: [
      {
        workerId: 'W1',
        communityId: 'C1',
        post: 'member',
        step: 12,
        ...{ serviceYears: 10, education: 'bachelor', qualification: 'none', honours: 'none' },
        appraisal: 'competent',
      },
    ],
    bonusRows: [...people(3, 'excellent'), ...people(6, 'competent'), ...people(1, 'basic', 6)],
    communities: [
      { communityId: 'C1', rating: 'met', performanceScore: '90', satisfactionScore: '80' },
    ],
  };
  const group = {
    bonus: foldBonus(builtInPolicy, rows.bonusRows, rows.communities),
    bonusByCommunity: foldRolls(builtInPolicy, rows.bonusRows, rows.communities),
  };
  const of = (id: string, provisions: Provision[]) =>
    slipOf({
      policy: builtInPolicy,
      scenario: { schema: 1, name: '', provisions },
      subject: slipSubject(rows, id)!,
      year: 2022,
      group,
    });
  const set = (values: Record<string, string | null>): Provision => ({
    kind: 'parameters',
    values,
  });

  test('is paid by the rating in force, and says where it comes from', () => {
    const named: Provision = { kind: 'community_ratings', communities: { C1: 'excellent' } };
    expect(lineOf(of('competent12-0', [named]), 'communityBonus').after.way).toEqual([
      { code: 'bonusBase', result: '3800.00' },
      { code: 'rated', rating: 'excellent', filed: 'met', why: 'named', result: '3800.00' },
      { code: 'bonusUplift', rating: 'excellent', uplift: '0.30', result: '4940.00' },
      { code: 'prorated', months: 12, result: '4940.00' },
    ]);
  });

  test('gets a share of what the community shares, with the working', () => {
    const pool = set({
      'communityBonus.sharing': 'pool',
      'communityBonus.poolWeight.excellent': '1.2',
      'communityBonus.poolWeight.basic': '0.5',
    });
    const { way } = lineOf(of('excellent12-0', [pool]), 'communityBonus').after;
    // 9 × 3800 + 1900 = 36100; 3 × 14.4 + 6 × 12 + 3 = 118.2; 36100 × 14.4 ÷ 118.2 = 4397.969…
    expect(way.slice(3)).toMatchObject([
      { code: 'poolSum', people: 10, result: '36100.00' },
      { code: 'poolShare', weight: '1.2', months: 12, whole: '118.2', result: '4397.96' },
      { code: 'poolRest', result: '4397.97' },
    ]);
  });

  test('may be awarded among those who qualify, and nothing is counted that is not certain', () => {
    const quota = set({ 'individualAward.quota': '0.2' });
    const made = of('excellent12-0', [quota]);
    const { before, after } = lineOf(made, 'individualAward');
    expect(before.annual).toBe(240000n);
    expect(after.annual).toBe(0n);
    expect(after.way[1]).toEqual({
      code: 'quotaChosen',
      eligible: 3,
      limit: 2,
      amount: '2400.00',
      result: '0.00',
    });
    expect(made.ifChosen.after).toBe('2400.00');
    const all = of('excellent12-0', [set({ 'individualAward.quota': '0.3' })]);
    expect(lineOf(all, 'individualAward').after.annual).toBe(240000n);
  });

  test('stands on the step that points reach, with the points of each element', () => {
    const made = of('W1', [set({ 'placement.method': 'points' })]);
    const { before, after } = made.placement;
    expect(before).toBeNull();
    expect(after).toMatchObject({ filed: 12, kept: [] });
    const sum = after!.parts.reduce((total, { points }) => total + Number(points), 0);
    expect(String(sum)).toBe(after!.total);
    expect(Number(after!.total)).toBeGreaterThanOrEqual(Number(after!.reached!.from));
    expect(lineOf(made, 'gradeAllowance').after.way[0]).toMatchObject({
      code: 'ladder',
      step: after!.step,
    });
  });

  test('keeps the step of the roster where an input of the points is blank', () => {
    const made = slip(
      { schema: 1, name: '', provisions: [set({ 'placement.method': 'points' })] },
      deputy,
    );
    expect(made.placement.after).toMatchObject({ filed: 7, step: 7, total: null });
    expect(made.placement.after!.kept).toContainEqual({ element: 'service', why: 'blank' });
  });

  test('pays contributions of their own where rates are entered, apart from what is drawn', () => {
    const made = slip({
      schema: 1,
      name: '',
      provisions: [set({ 'housingFund.workerRate': '0.12' })],
    });
    expect(lineOf(made, 'ownHousingFund').after.monthly).toBe(34800n);
    expect(made.after.own.monthly).toBe(34800n);
    expect(made.after.government.monthly).toBe(made.before.government.monthly);
  });
});

describe('whatever the policy and the scenario', { timeout: 60_000 }, () => {
  test('every line is what the pay tables say, and every rule follows from the one before', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), fc.nat(), fc.nat(), (world, a, b, c) => {
        const { policy, scenario } = withoutGroupRules(world);
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
          const monthly = year.compiled(made.month, provisions).tables;
          const december = year.compiled(year.december, provisions).tables;
          const shown = Object.fromEntries(
            made.lines.map((line) => [line.item, line[side].monthly ?? line[side].annual]),
          );
          expect(shown).toMatchObject({
            baseAllowance: monthly.place.baseAllowance[post]![step],
            gradeAllowance: monthly.place.gradeAllowance[post]![step],
            socialInsurance: monthly.place.socialInsurance[post]![step],
            housingFund: monthly.place.housingFund[post]![step],
            communityBonus: december.communityBonus[rating]![months - 1],
            individualAward: december.individualAward[appraisal],
          });
          const split = lineOf(made, 'gradeAllowance')[side].way.find(
            ({ code }) => code === 'split',
          );
          const byPerformance = monthly.gradePerformance?.[post]![step];
          expect(split?.code === 'split' ? split.performance : undefined).toBe(
            byPerformance === undefined ? undefined : yuanFromFen(byPerformance),
          );
          for (const line of made.lines) expect(firstBroken(line[side].way)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  test("everybody's slips add up to the budget, what is open counted at its odds", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.oneof(worlds, pointsWorlds).map(withRosterAlone),
        fc.integer({ min: 2021, max: 2023 }),
        (world, year) => {
          const { policy, scenario, people } = world;
          const group = populationOf(policy, people);
          const budgets = simulate({ policy, population: group, scenario, year });
          const slips = [...people.workers, ...people.bonusRows].map(({ workerId }) =>
            slipOf({ policy, scenario, subject: slipSubject(people, workerId)!, year, group }),
          );
          for (const [side, budget] of [
            ['before', budgets.baseline],
            ['after', budgets.reform],
          ] as const) {
            const sumOf = (item: string): bigint =>
              slips
                .flatMap(({ lines }) => lines.filter((line) => line.item === item))
                .reduce((sum, line) => {
                  for (const { code } of line[side].way) seen.add(code);
                  expect(firstBroken(line[side].way)).toBeNull();
                  return sum + SHARES * line[side].annual + openAtItsOdds(line[side]);
                }, 0n) / SHARES;
            const { items, awards } = budget;
            for (const { item, annual } of itemsOf(budget).filter(isMonthly))
              expect([item.id, sumOf(item.id)]).toEqual([item.id, annual]);
            expect(sumOf('individualAward')).toBe(awards.annual);
            const bonus = sumOf('communityBonus');
            const left = bonus - (awards.inside ? awards.annual : 0n);
            expect(left > 0n ? left : 0n).toBe(items.communityBonus.annual);
          }
        },
      ),
      { numRuns: 40 },
    );
    for (const code of ['poolShare', 'rated', 'quotaChosen']) expect(seen).toContain(code);
  });
});
