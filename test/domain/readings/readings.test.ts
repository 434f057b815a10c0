import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { publishedOnly } from '../../../src/lib/domain/inference/facts/factSwitches.ts';
import { yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { belowMinima } from '../../../src/lib/domain/readings/belowMinima.ts';
import { consequencesOf, rangeOf } from '../../../src/lib/domain/readings/consequences.ts';
import { impliedRates } from '../../../src/lib/domain/readings/impliedRates.ts';
import type { ReadingId, ReadingState } from '../../../src/lib/domain/readings/reading.ts';
import { readingsOf, standardState } from '../../../src/lib/domain/readings/readingsOf.ts';
import { proposal042, uplift042 } from '../../../src/lib/domain/scenario/presets.ts';
import { highs } from '../inference/solvers.ts';
import { samplePopulation as population } from '../sample.ts';

const state: ReadingState = { scenario: proposal042, switches: publishedOnly, year: 2022 };

function reading(id: ReadingId) {
  const found = readingsOf(policy).find((one) => one.id === id);
  if (!found) throw new Error(`no reading ${id}`);
  return found;
}

async function range(id: ReadingId, option: string, from = state): Promise<string> {
  const bounds = await rangeOf(reading(id), option, from, policy, highs);
  if (!bounds) return 'nothing published';
  return bounds.feasible
    ? `${yuanFromFen(bounds.min)} ${yuanFromFen(bounds.max)}`
    : bounds.conflict.join(' ');
}

describe('every reading', () => {
  test.each(readingsOf(policy).map((one) => [one.id, one] as const))(
    '%s stands at its default first, and each option that is set is the one that holds',
    (_, one) => {
      expect(one.chosen(state)).toBe(one.standard);
      for (const { id } of one.options) expect(one.chosen(one.choose(state, id))).toBe(id);
    },
  );

  test('set back to its default leaves the scenario as it was', () => {
    const moved = readingsOf(policy).reduce(
      (held, one) => one.choose(held, one.options[one.options.length - 1]!.id),
      state,
    );
    expect(moved).not.toEqual(state);
    expect(standardState(policy, moved)).toEqual(state);
  });

  test('that rests on figures of the letter is left out of a policy without them', () => {
    const ids = readingsOf(eighteenGrades).map(({ id }) => id);
    expect(ids).not.toContain('minima');
    expect(ids).not.toContain('mean');
    expect(ids).toContain('fundBase');
  });
});

describe('the old minima', () => {
  test('as top-ups raise what is paid today and lower what the floors add, on the sample', () => {
    const [none, topUp, step] = consequencesOf(reading('minima'), state, { policy, population });
    const { baseline } = simulate({
      policy,
      population,
      scenario: reading('minima').choose(state, 'topUp').scenario,
      year: 2022,
    });
    expect(none!.annualChange).toBe(0n);
    expect(topUp!.annual).toBe(baseline.total.annual);
    expect(topUp!.annualChange).toBe((none!.impact - topUp!.impact) * 12n);
    expect(topUp!.annualChange).toBeGreaterThan(0n);
    expect(step).toEqual({ ...none, option: 'step' });
  });

  test('move the range as the figures computed apart say (D8)', { timeout: 30_000 }, async () => {
    expect(await range('minima', 'none')).toBe('121400.00 1162000.00');
    expect(await range('minima', 'topUp')).toBe('121400.00 389000.00');
    expect(await range('minima', 'step')).toBe('121400.00 339600.00');
  });
});

describe('the number of heads', () => {
  test('moves the range as the figures computed apart say (D8)', { timeout: 30_000 }, async () => {
    expect(await range('heads', 'unknown')).toBe('121400.00 1162000.00');
    expect(await range('heads', 'one')).toBe('133400.00 709800.00');
  });

  test('cannot be 122 where the old minima restrict the step', { timeout: 30_000 }, async () => {
    const restricted = reading('minima').choose(state, 'step');
    expect(await range('heads', 'one', restricted)).toContain('roles[0]');
  });

  test('is 244 with two heads in each community', { timeout: 30_000 }, async () => {
    const deputies = {
      ...reading('minima').choose(state, 'topUp'),
      switches: { ...publishedOnly, minima: 'topUp' as const, deputies: { count: 244 } },
    };
    expect(await range('heads', 'two', deputies)).toBe('354900.00 364800.00');
  });
});

describe('minima that restrict the step', () => {
  test('do not agree with a roster that has people below them, who are counted', () => {
    const settings = settingsAt(policy, '2022-12');
    const nobody = policy.posts.map(() => policy.steps.map(() => 0));
    const on = (post: string, step: number, workers: number) =>
      nobody.map((steps, i) =>
        policy.posts[i]!.id === post ? steps.map((n, k) => (k === step - 1 ? workers : n)) : steps,
      );
    const below = (post: string, step: number) =>
      belowMinima(policy, settings, { workers: on(post, step, 7) });
    // 600 of the last step is the old minimum of a member, and below that of the others.
    expect([below('member', 12), below('deputy', 12), below('head', 12)]).toEqual([0, 7, 7]);
    expect(below('combined_head', 1)).toBe(0);
  });
});

describe('insurance in proportion', () => {
  const proportional = reading('insurance').choose(state, 'proportional');

  test('may be at any rate between the two that the amount is of the bases', () => {
    const rates = impliedRates(state, proportional, { policy, population });
    const [, counted] = consequencesOf(reading('insurance'), state, { policy, population });
    expect(rates.map(({ rate, posts }) => [rate, posts])).toEqual([
      ['0.3385', ['combined_head']],
      ['0.3748', ['member']],
    ]);
    expect(rates[1]!.annualChange).toBe(counted!.annualChange);
    expect(rates[0]!.annualChange).toBeLessThan(0n);
  });

  test('has one rate, and no range, where every post has the same base', () => {
    const parameters = { ...policy.parameters };
    for (const { id } of policy.posts)
      parameters[`baseAllowance.${id}`] = policy.parameters['baseAllowance.member']!;
    const level = { ...policy, parameters };
    expect(impliedRates(state, proportional, { policy: level, population })).toEqual([]);
  });

  test('is said to be counted as the amount where no rate is set', () => {
    const parameters = { ...policy.parameters };
    delete parameters['socialInsurance.rate'];
    const without = { ...policy, parameters };
    const one = readingsOf(without).find(({ id }) => id === 'insurance')!;
    const [flat, rated] = consequencesOf(one, state, { policy: without, population });
    expect(rated!.annualChange).toBe(0n);
    expect(flat!.warnings).toEqual([]);
    expect(rated!.warnings).toEqual([{ code: 'insurance_without_rates', method: 'proportional' }]);
  });
});

describe('sharing the bonus', () => {
  test('with the same weight for every appraisal is said to move nothing', () => {
    const one = readingsOf(eighteenGrades).find(({ id }) => id === 'sharing')!;
    const shared = consequencesOf(
      one,
      { ...state, scenario: noChange },
      {
        policy: eighteenGrades,
        population,
      },
    ).find(({ option }) => option === 'pool');
    expect(shared!.warnings.map(({ code }) => code)).toContain('pool_weights_equal');
  });
});

describe('the combined head', () => {
  test('left out of the floors costs less, by what the floor adds to combined heads', () => {
    const [covered, not] = consequencesOf(reading('combinedHead'), state, { policy, population });
    const { impact } = simulate({ policy, population, scenario: proposal042, year: 2022 });
    expect(covered!.impact - not!.impact).toBe(impact.byPost.get('combined_head')!.monthly);
    expect(covered!.annualChange).toBe(0n);
  });

  test('is no question where the scenario has no floor for heads', () => {
    expect(reading('combinedHead').chosen({ ...state, scenario: uplift042 })).toBeNull();
  });
});

describe('the words of the letter about steps and mean', () => {
  test('move what is possible', { timeout: 30_000 }, async () => {
    const exclusive = reading('inclusive').choose(state, 'exclusive');
    expect(exclusive.switches.inclusive).toBe(false);
    expect(await range('inclusive', 'exclusive')).not.toBe(await range('inclusive', 'inclusive'));
    expect(await range('mean', 'cut')).not.toBe(await range('mean', 'rounded'));
  });
});

test('a shared bonus moves no total, but what people of each appraisal get', () => {
  const [person, pool] = consequencesOf(reading('sharing'), state, { policy, population });
  expect(pool!.annualChange).toBe(0n);
  // 1,072,961.67 ÷ 259
  expect(person!.bonusMeans?.[0]).toBe(414271n);
  expect(pool!.bonusMeans![0]! > person!.bonusMeans![0]!).toBe(true);
  expect(pool!.bonusMeans![3]! < person!.bonusMeans![3]!).toBe(true);
});

test("the housing fund's base with the grade allowance costs 12 % of it a year more", () => {
  const [base, withGrade] = consequencesOf(
    reading('fundBase'),
    { ...state, scenario: noChange },
    { policy, population },
  );
  expect(base!.annualChange).toBe(0n);
  // 1 182 500 × 12 % × 12
  expect(yuanFromFen(withGrade!.annualChange)).toBe('1702800.00');
});
