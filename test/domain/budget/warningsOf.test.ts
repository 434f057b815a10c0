import { describe, expect, test } from 'vitest';
import { SettledYear } from '../../../src/lib/domain/budget/settledYear.ts';
import { warningsOf } from '../../../src/lib/domain/budget/warningsOf.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import type { Warning } from '../../../src/lib/domain/scenario/warning.ts';
import { samplePopulation as population } from '../sample.ts';

function warnings(provisions: readonly Provision[], today: readonly Provision[] = []): Warning[] {
  return warningsOf({
    scenario: { schema: 1, name: '', provisions, baseline: { provisions: today } },
    all: [...today, ...provisions],
    year: new SettledYear({ policy, population, year: 2022 }),
  });
}

const floor = (amounts: Record<string, string>, dates = {}): Provision => ({
  kind: 'grade_floor',
  amounts,
  ...dates,
});
const cap = (amounts: Record<string, string>): Provision => ({ kind: 'grade_cap', amounts });
const proposed = { member: '1000', deputy: '1500', head: '2000', combined_head: '2000' };
const proposal = floor(proposed);
const ladder = (...changed: [step: number, amount: string][]): Provision => {
  const amounts = policy.steps.map(
    ({ number }) =>
      policy.parameters[`gradeAllowance.ladder.${String(number)}`]?.values[0]?.value ?? '',
  );
  for (const [step, amount] of changed) amounts[step - 1] = amount;
  return { kind: 'grade_ladder', amounts };
};

describe('no warning', () => {
  test('comes with the proposal, or with nothing at all', () => {
    expect(warnings([])).toEqual([]);
    expect(warnings([proposal])).toEqual([]);
  });

  test('comes of what is in force today alone', () => {
    expect(
      warnings([proposal], [floor({ head: '2000', member: '600' }), cap({ head: '1000' })]),
    ).toEqual([{ code: 'floor_above_cap', post: 'head', floor: '2000', cap: '1000' }]);
    expect(warnings([], [floor({ member: '3000' }), cap({ member: '1000' })])).toEqual([]);
  });
});

describe('two provisions on one parameter', () => {
  test('are told with the parameter and both places', () => {
    expect(warnings([proposal, floor({ member: '1100' })])).toEqual([
      { code: 'same_parameter', parameter: 'gradeAllowance.floor.member', earlier: 0, later: 1 },
    ]);
  });

  test('are told for each parameter, and pair by pair', () => {
    const told = warnings([
      floor({ member: '900' }),
      floor({ member: '1000', deputy: '1500', head: '1500', combined_head: '1500' }),
      floor({ member: '1100', deputy: '1600', head: '1600', combined_head: '1600' }),
    ]).filter(({ code }) => code === 'same_parameter');
    expect(told).toEqual([
      { code: 'same_parameter', parameter: 'gradeAllowance.floor.member', earlier: 0, later: 1 },
      { code: 'same_parameter', parameter: 'gradeAllowance.floor.member', earlier: 1, later: 2 },
      { code: 'same_parameter', parameter: 'gradeAllowance.floor.deputy', earlier: 1, later: 2 },
      { code: 'same_parameter', parameter: 'gradeAllowance.floor.head', earlier: 1, later: 2 },
      {
        code: 'same_parameter',
        parameter: 'gradeAllowance.floor.combined_head',
        earlier: 1,
        later: 2,
      },
    ]);
  });

  test('are not told where they never meet', () => {
    const halves = [
      floor({ member: '800', deputy: '800', head: '800', combined_head: '800' }, { to: '2022-06' }),
      floor(
        { member: '1000', deputy: '1000', head: '1000', combined_head: '1000' },
        { from: '2022-07' },
      ),
    ];
    expect(warnings(halves)).toEqual([]);
  });

  test('are told with the months that they share', () => {
    const [both] = warnings([
      floor({ member: '800' }, { from: '2022-02', to: '2022-08' }),
      floor({ member: '1000' }, { from: '2022-07' }),
    ]);
    expect(both).toEqual({
      code: 'same_parameter',
      parameter: 'gradeAllowance.floor.member',
      earlier: 0,
      later: 1,
      from: '2022-07',
      to: '2022-08',
    });
  });

  test('are not told of parts of one item that are set apart', () => {
    expect(
      warnings([
        { kind: 'housing_fund', rate: '0.10' },
        { kind: 'housing_fund', base: 'base+grade' },
        { kind: 'community_bonus', base: '4000' },
        { kind: 'community_bonus', uplifts: { good: '0.25' } },
      ]),
    ).toEqual([]);
  });
});

describe('a floor above a cap', () => {
  test('is told with the post and both amounts', () => {
    expect(warnings([cap({ member: '900' }), proposal])).toEqual([
      { code: 'floor_above_cap', post: 'member', floor: '1000', cap: '900' },
    ]);
  });

  test('is told where one of the two is in force today', () => {
    const told = warnings([proposal], [cap({ member: '999.99' })]);
    expect(told).toEqual([
      { code: 'floor_above_cap', post: 'member', floor: '1000', cap: '999.99' },
    ]);
  });

  test('is compared as an amount, not as a text', () => {
    expect(warnings([proposal, cap({ member: '1000.00' })]).map(({ code }) => code)).toEqual([]);
    expect(warnings([floor({ ...proposed, member: '900' }), cap({ member: '1000' })])).toEqual([]);
  });
});

describe('floors out of the order of posts', () => {
  test('are told for each pair of neighbours', () => {
    const amounts = { member: '1500', deputy: '1200', head: '2000', combined_head: '1000' };
    expect(warnings([floor(amounts)])).toEqual([
      { code: 'floors_out_of_order', higher: 'combined_head', lower: 'head' },
      { code: 'floors_out_of_order', higher: 'deputy', lower: 'member' },
    ]);
  });

  test('are told where the higher post has no floor', () => {
    expect(warnings([floor({ deputy: '1500' })])).toEqual([
      { code: 'floors_out_of_order', higher: 'head', lower: 'deputy' },
    ]);
  });

  test('are not told where no step of the higher post pays less', () => {
    const onSteps = (to: number) => ({
      ...policy,
      posts: policy.posts.map((post) =>
        post.id === 'head' ? { ...post, steps: { from: 1, to } } : post,
      ),
    });
    const lower = [floor({ deputy: '1000' })];
    const codes = (to: number) =>
      warningsOf({
        scenario: { schema: 1, name: '', provisions: lower },
        all: lower,
        year: new SettledYear({ policy: onSteps(to), population, year: 2022 }),
      }).map(({ code }) => code);
    expect(codes(12)).toContain('floors_out_of_order');
    expect(codes(3)).not.toContain('floors_out_of_order');
  });

  test('may be equal', () => {
    const amounts = { member: '1000', deputy: '1000', head: '1000', combined_head: '1000' };
    expect(warnings([floor(amounts)])).toEqual([]);
  });
});

describe('equal steps', () => {
  test('are told in groups', () => {
    expect(warnings([ladder([2, '2000'], [3, '2000.00'], [12, '700'])])).toEqual([
      { code: 'equal_steps', steps: [1, 2, 3] },
      { code: 'equal_steps', steps: [11, 12] },
    ]);
  });

  test('are not told where the ladder was left alone', () => {
    expect(warnings([proposal])).toEqual([]);
  });
});
