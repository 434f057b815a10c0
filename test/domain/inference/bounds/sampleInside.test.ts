import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../../src/lib/domain/budget/simulate.ts';
import { boundsOf } from '../../../../src/lib/domain/inference/bounds/bounds.ts';
import { chosenFacts } from '../chosenFacts.ts';
import type { Facts } from '../../../../src/lib/domain/inference/facts/facts.ts';
import {
  countsOf,
  disagreements,
} from '../../../../src/lib/domain/inference/program/disagreements.ts';
import { rosterModel } from '../../../../src/lib/domain/inference/program/rosterModel.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042, uplift042 } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { provisionKindsOf } from '../../../arbitrary/provision.ts';
import { samplePopulation as population } from '../../sample.ts';
import { highs } from '../solvers.ts';

const published = chosenFacts(policy, {})!;
const { grade } = population;
const workers = (post: number): number => grade.workers[post]!.reduce((a, b) => a + b, 0);
const onStep = (step: number): number =>
  grade.workers.reduce((sum, row) => sum + (row[step - 1] ?? 0), 0);

const kinds = provisionKindsOf(policy);
const scenarios = fc
  .array(fc.oneof(kinds.grade_floor, kinds.grade_uplift, kinds.grade_cap, kinds.grade_scale), {
    maxLength: 3,
  })
  .map((provisions): Scenario => ({ schema: 1, name: '', provisions }));

/** Facts that are true of the sample: the published ones, and counts read from it. */
const trueFacts = fc
  .record({
    posts: fc.subarray(policy.posts.map((_, i) => i)),
    steps: fc.subarray(policy.steps.map(({ number }) => number)),
  })
  .map(({ posts, steps }): Facts => ({
    ...published,
    steps: [
      ...(published.steps ?? []),
      ...steps.map((step) => ({ from: step, to: step, count: onStep(step) })),
    ],
    roles: posts.map((post) => ({ of: [policy.posts[post]!.id], count: workers(post) })),
  }));

function gradeChange(scenario: Scenario): bigint {
  const { baseline, reform } = simulate({ policy, population, scenario, year: 2022 });
  return reform.items.gradeAllowance.monthly - baseline.items.gradeAllowance.monthly;
}

describe('the sample roster', () => {
  test('agrees with everything that is published', () => {
    const model = rosterModel({ policy, scenario: proposal042, facts: published, year: 2022 });
    expect(disagreements(model, countsOf(model, grade)!)).toEqual([]);
  });

  test.each([proposal042, uplift042])(
    'costs what lies inside its bounds for $name',
    async (scenario) => {
      const heads = workers(0) + workers(1);
      for (const choice of [{}, { heads }, { heads, deputies: workers(2) }]) {
        const facts = chosenFacts(policy, choice)!;
        const bounds = await boundsOf({ policy, scenario, facts, year: 2022 }, highs);
        expect(bounds.feasible).toBe(true);
        if (!bounds.feasible) return;
        const cost = gradeChange(scenario);
        expect(bounds.min <= cost && cost <= bounds.max).toBe(true);
      }
    },
    60_000,
  );

  test('costs what lies inside its bounds for any scenario and any true facts', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, trueFacts, async (scenario, facts) => {
        const bounds = await boundsOf({ policy, scenario, facts, year: 2022 }, highs);
        expect(bounds.feasible).toBe(true);
        if (!bounds.feasible) return;
        const cost = gradeChange(scenario);
        expect(bounds.min <= cost && cost <= bounds.max).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('disagrees with a fact that is not true of it', () => {
    const facts = { ...published, roles: [{ of: ['deputy'], count: workers(2) + 1 }] };
    const model = rosterModel({ policy, scenario: proposal042, facts, year: 2022 });
    expect(disagreements(model, countsOf(model, grade)!)).toEqual(['roles[0]']);
  });
});
