import { describe, expect, test } from 'vitest';
import type { Population } from '../../../src/lib/domain/budget/population.ts';
import { idleProvisions } from '../../../src/lib/domain/budget/idleProvisions.ts';
import { SettledYear } from '../../../src/lib/domain/budget/settledYear.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { foldRoster } from '../../../src/lib/domain/roster/fold.ts';
import { samplePopulation } from '../sample.ts';

interface Setting {
  readonly today?: readonly Provision[];
  readonly population?: Population;
}

function idle(
  provisions: readonly Provision[],
  { today = [], population = samplePopulation }: Setting = {},
) {
  const scenario = { schema: 1 as const, name: '', provisions, baseline: { provisions: today } };
  const year = new SettledYear({ policy, population, year: 2022 });
  return Object.fromEntries(idleProvisions({ scenario, all: [...today, ...provisions], year }));
}

/** A roster of members only, on the steps named, with the sample's bonus roll. */
const membersOn = (...steps: number[]): Population => ({
  ...samplePopulation,
  grade: foldRoster(
    policy,
    steps.map((step, i) => ({ workerId: String(i), communityId: 'C', post: 'member', step })),
  ),
});

const floor = (member: string, dates = {}): Provision => ({
  kind: 'grade_floor',
  amounts: { member },
  ...dates,
});
const cap = (member: string): Provision => ({ kind: 'grade_cap', amounts: { member } });
const uplift = (member: string): Provision => ({ kind: 'grade_uplift', amounts: { member } });
const award = (amount: string, dates = {}): Provision => ({
  kind: 'individual_award',
  amount,
  ...dates,
});

describe('a provision that changes something', () => {
  test.each<[string, Provision]>([
    ['one fen for one person', { kind: 'grade_floor', amounts: { deputy: '600.01' } }],
    ['a month of twelve', floor('1000', { from: '2022-12' })],
    ['insurance alone', { kind: 'social_insurance', monthly: '1049.39' }],
    ['the fund alone', { kind: 'housing_fund', base: 'base+grade' }],
    ['the bonus of one rating', { kind: 'community_bonus', uplifts: { good: '0.21' } }],
    ['the award', award('2400.01')],
    ['a cut', { kind: 'base_allowance', amounts: { head: '2999' } }],
  ])('is not called idle: %s', (_, provision) => {
    expect(idle([provision])).toEqual({});
  });

  test('is not called idle where others change the same amounts', () => {
    expect(idle([uplift('100'), floor('1000')])).toEqual({});
  });
});

describe('a provision is idle', () => {
  test.each<[string, Provision]>([
    ['no post', { kind: 'grade_floor', amounts: {} }],
    ['no part of the fund', { kind: 'housing_fund' }],
    ['no part of the bonus', { kind: 'community_bonus', uplifts: {} }],
  ])('because it sets nothing: %s', (_, provision) => {
    expect(idle([provision])).toEqual({ 0: 'sets_nothing' });
  });

  test.each<[string, Provision]>([
    ['base', { kind: 'base_allowance', amounts: { member: '2800' } }],
    ['scale', { kind: 'grade_scale', factor: '1' }],
    ['fund', { kind: 'housing_fund', rate: '0.12', base: 'base' }],
    ['award', award('2400')],
  ])('because it is the same as today: %s', (_, provision) => {
    expect(idle([provision])).toEqual({ 0: 'same_as_today' });
  });

  test('because the same is in force today already', () => {
    expect(idle([floor('1000')], { today: [floor('1000')] })).toEqual({ 0: 'same_as_today' });
  });

  test.each([[{ from: '2023-01' }], [{ to: '2021-12' }], [{ from: '2019-01', to: '2020-12' }]])(
    'because it is not in force in the year: %j',
    (dates) => {
      expect(idle([floor('1000', dates)])).toEqual({ 0: 'not_in_force' });
    },
  );

  test('because a yearly item asks for December, when it is not in force', () => {
    expect(idle([award('3000', { from: '2022-03', to: '2022-11' })])).toEqual({
      0: 'not_in_december',
    });
    expect(idle([{ kind: 'community_bonus', base: '1', to: '2022-06' }])).toEqual({
      0: 'not_in_december',
    });
    expect(idle([award('3000', { from: '2022-12' })])).toEqual({});
  });

  test('because a later one sets all that it sets', () => {
    expect(idle([floor('1000'), floor('900')])).toEqual({ 0: 'overridden' });
    expect(idle([floor('1000'), floor('1000')])).toEqual({ 0: 'overridden' });
    expect(idle([floor('1000'), floor('900'), floor('800')])).toEqual({
      0: 'overridden',
      1: 'overridden',
    });
  });

  test('but not where the later one leaves it a month', () => {
    expect(idle([floor('1000'), floor('900', { from: '2022-02' })])).toEqual({});
    expect(idle([floor('1000', { from: '2022-02' }), floor('900', { from: '2022-02' })])).toEqual({
      0: 'overridden',
    });
  });

  test('because nobody stands where it pays differently', () => {
    const head: Provision = { kind: 'grade_floor', amounts: { head: '2000' } };
    expect(idle([head], { population: membersOn(12) })).toEqual({ 0: 'nobody_affected' });
    expect(idle([floor('1000')], { population: membersOn(1, 9) })).toEqual({
      0: 'nobody_affected',
    });
  });

  test('because a floor lies below everything paid', () => {
    expect(idle([floor('600')])).toEqual({ 0: 'already_above' });
    expect(idle([floor('0')])).toEqual({ 0: 'already_above' });
  });

  test('because a cap lies above everything paid', () => {
    expect(idle([cap('2000')])).toEqual({ 0: 'already_below' });
  });

  test('because a cap or a floor takes the change back', () => {
    expect(idle([uplift('100'), floor('3000')])).toEqual({ 0: 'absorbed' });
    expect(idle([uplift('100')], { today: [cap('500')] })).toEqual({ 0: 'absorbed' });
  });
});

describe('of two provisions of which one would do', () => {
  const population = membersOn(12);

  test('the one compiled earlier is idle, in whatever order they stand', () => {
    expect(idle([uplift('100'), floor('3000')])).toEqual({ 0: 'absorbed' });
    expect(idle([floor('3000'), uplift('100')])).toEqual({ 1: 'absorbed' });
  });

  test('only one is idle, so that what remains changes as much as both', () => {
    // On step 12 both pay 1000; the uplift would pay more on the steps above, where nobody stands.
    expect(idle([uplift('400')], { population })).toEqual({});
    expect(idle([floor('1000')], { population })).toEqual({});
    expect(idle([floor('1000'), uplift('400')], { population })).toEqual({ 1: 'nobody_affected' });
  });
});

test('a change and its undoing are both idle', () => {
  expect(idle([uplift('400'), uplift('0')])).toEqual({ 0: 'overridden', 1: 'same_as_today' });
});
