import { describe, expect, test } from 'vitest';
import {
  gradeDistribution,
  groupImpact,
  impactByPost,
  impactByStep,
  ownPay,
} from '../../../src/lib/domain/budget/impactOf.ts';
import { costBasis } from '../../../src/lib/domain/budget/costBasis.ts';
import { standing } from '../../../src/lib/domain/placement/transitions.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { applyProvisions } from '../../../src/lib/domain/scenario/provisionSettings.ts';
import { sampleByCommunity, samplePopulation } from '../sample.ts';

const today = settingsAt(policy, '2022-12');
const after = (...provisions: Provision[]) =>
  compilePolicy(policy, applyProvisions(today, provisions)).tables;
const before = after();
const floors = after({
  kind: 'grade_floor',
  amounts: { member: '1000', deputy: '1500', head: '2000', combined_head: '2000' },
});
const { grade } = samplePopulation;

describe('a worker’s own pay', () => {
  test('is grade and base allowance', () => {
    expect(ownPay(before, 0, 0)).toBe(200_000n + 310_000n);
    expect(ownPay(before, 3, 11)).toBe(60_000n + 280_000n);
  });

  test('counts a loss of grade that base makes up for as no change', () => {
    const swap = after(
      { kind: 'grade_scale', factor: '0' },
      { kind: 'grade_floor', amounts: { member: '500' } },
      { kind: 'base_allowance', amounts: { member: '2900' } },
    );
    const cells = {
      workers: policy.posts.map(({ id }) =>
        policy.steps.map(({ number }) => Number(id === 'member' && number >= 11)),
      ),
    };
    // Step 12: 600 + 2800 against 500 + 2900. Step 11: 700 + 2800 against the same.
    expect(groupImpact(cells, before, swap)).toEqual({
      workers: 2,
      gainers: 0,
      losers: 1,
      unchanged: 1,
      monthly: -10_000n,
    });
  });
});

describe('the change by group', () => {
  test('sums over the communities to that of the whole roster', () => {
    const parts = [...sampleByCommunity.values()].map((cells) =>
      groupImpact(cells, before, floors),
    );
    const whole = groupImpact(grade, before, floors);
    expect(parts).toHaveLength(122);
    expect(parts.reduce((sum, { monthly }) => sum + monthly, 0n)).toBe(whole.monthly);
    for (const count of ['workers', 'gainers', 'losers', 'unchanged'] as const)
      expect(parts.reduce((sum, part) => sum + part[count], 0)).toBe(whole[count]);
  });

  test('is in the order of the posts, and of the steps', () => {
    expect(impactByPost(grade, before, floors).map(({ workers }) => workers)).toEqual([
      101, 21, 244, 806,
    ]);
    expect(impactByStep(grade, before, floors).map(({ workers }) => workers)).toEqual([
      13, 27, 52, 44, 56, 70, 88, 102, 113, 217, 208, 182,
    ]);
  });

  test('agrees with P7: 92 at the top, 473 between, 607 at the bottom', () => {
    const workers = impactByStep(grade, before, floors).map((group) => group.workers);
    const sum = (from: number, to: number) =>
      workers.slice(from - 1, to).reduce((a, b) => a + b, 0);
    expect([sum(1, 3), sum(4, 9), sum(10, 12)]).toEqual([92, 473, 607]);
  });
});

describe('the distribution', () => {
  test('has one bar for each amount that somebody draws, the highest first', () => {
    const bars = gradeDistribution(grade, before, before);
    expect(bars.map(({ amount }) => amount / 100n)).toEqual([
      2000n,
      1900n,
      1800n,
      1600n,
      1500n,
      1400n,
      1200n,
      1100n,
      1000n,
      800n,
      700n,
      600n,
    ]);
    expect(bars.every((bar) => bar.before === bar.after)).toBe(true);
  });

  test('empties the steps below a floor and fills the floor', () => {
    const bars = gradeDistribution(grade, before, floors);
    expect(bars.filter(({ amount }) => amount < 100_000n).map((bar) => bar.after)).toEqual([
      0, 0, 0,
    ]);
    // Members on steps 9 to 12.
    expect(bars.find(({ amount }) => amount === 100_000n)?.after).toBe(69 + 189 + 196 + 181);
  });
});

describe('the change where people move on the ladder', () => {
  const stay = standing(grade);
  const upAStep = {
    ...stay,
    moves: stay.moves.map((move) => ({ ...move, to: Math.max(0, move.from - 1) })),
  };

  test('is that of head-counts where everybody stays', () => {
    expect(groupImpact(stay, before, floors)).toEqual(groupImpact(grade, before, floors));
    expect(impactByPost(stay, before, floors)).toEqual(impactByPost(grade, before, floors));
    expect(impactByStep(stay, before, floors)).toEqual(impactByStep(grade, before, floors));
    expect(gradeDistribution(stay, before, floors)).toEqual(
      gradeDistribution(grade, before, floors),
    );
  });

  test('is each one’s pay on the step after less that on the step before, by the step before', () => {
    const change = groupImpact(upAStep, before, before);
    expect(change).toMatchObject({ workers: 1172, losers: 0, unchanged: 13 });
    const byStep = impactByStep(upAStep, before, before);
    expect(byStep[0]).toMatchObject({ workers: 13, gainers: 0, monthly: 0n });
    expect(byStep[3]?.monthly).toBe(BigInt(byStep[3]?.workers ?? 0) * 20_000n);
    expect(byStep.reduce((sum, { monthly }) => sum + monthly, 0n)).toBe(change.monthly);
  });

  test('has a basis whose lines say both steps and sum to it', () => {
    const lines = costBasis(upAStep, before, before);
    expect(lines.every(({ step, stepAfter }) => stepAfter === step - 1)).toBe(true);
    expect(lines.reduce((sum, { monthly }) => sum + monthly, 0n)).toBe(
      groupImpact(upAStep, before, before).monthly,
    );
  });

  test('leaves the number of workers at each amount what it was, in all', () => {
    const distribution = gradeDistribution(upAStep, before, before);
    expect(distribution.reduce((sum, entry) => sum + entry.after, 0)).toBe(1172);
    expect(distribution[0]?.after).toBeGreaterThan(distribution[0]?.before ?? 0);
  });
});
