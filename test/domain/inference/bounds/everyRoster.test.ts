import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, rosterRows } from '../../../../src/lib/domain/inference/bounds/bounds.ts';
import type { Facts } from '../../../../src/lib/domain/inference/facts/facts.ts';
import {
  rosterModel,
  type ModelInput,
} from '../../../../src/lib/domain/inference/program/rosterModel.ts';
import { compilePolicy } from '../../../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../../../src/lib/domain/policy/settingsAt.ts';
import type { Provision } from '../../../../src/lib/domain/scenario/provision.ts';
import { applyProvisions } from '../../../../src/lib/domain/scenario/provisionSettings.ts';
import { placements, smallCase } from '../smallWorld.ts';
import { highs, solvers, yalps } from '../solvers.ts';

/** What grades pay with these provisions in force, [post][step − 1]. */
function grades({ policy }: ModelInput, provisions: readonly Provision[]) {
  const settings = applyProvisions(settingsAt(policy, '2022-12'), provisions);
  return compilePolicy(policy, settings).tables.place.gradeAllowance;
}

/** Today's bill and the scenario's cost as a person would add them up, by no line of the model. */
function costOf(input: ModelInput, counts: readonly number[]): { before: bigint; cost: bigint } {
  const { policy, facts, scenario } = input;
  const today = scenario.baseline?.provisions ?? [];
  const was = grades(input, today);
  const becomes = grades(input, [...today, ...scenario.provisions]);
  let before = 0n;
  let after = 0n;
  policy.posts.forEach(({ id }, post) => {
    const topUp =
      facts.minimumMode === 'topUp' ? BigInt(facts.minimumByRole?.[id] ?? '0') * 100n : 0n;
    const setsFloor = scenario.provisions.some(
      (provision) => provision.kind === 'grade_floor' && Object.hasOwn(provision.amounts, id),
    );
    policy.steps.forEach((_, step) => {
      const people = BigInt(counts[post * policy.steps.length + step] ?? 0);
      const larger = (amount: bigint, least: bigint): bigint => (amount > least ? amount : least);
      before += people * larger(was[post]![step]!, topUp);
      after += people * larger(becomes[post]![step]!, setsFloor ? 0n : topUp);
    });
  });
  return { before, cost: after - before };
}

function agrees(
  facts: Facts,
  input: ModelInput,
  counts: readonly number[],
  before: bigint,
): boolean {
  const { posts, steps } = input.policy;
  const at = (post: number, step: number): number => counts[post * steps.length + step - 1] ?? 0;
  const people = (fits: (post: string, step: number) => boolean): number =>
    posts.reduce(
      (sum, { id }, post) =>
        sum + steps.reduce((s, { number }) => s + (fits(id, number) ? at(post, number) : 0), 0),
      0,
    );
  for (const { from, to, count } of facts.steps ?? [])
    if (people((_, step) => step >= from && step <= to) !== count) return false;
  for (const { of, min = 0 } of facts.roles ?? [])
    if (people((post) => of.includes(post)) < min) return false;
  if (facts.mean) {
    const value = BigInt(facts.mean.value) * 100n;
    const all = BigInt(facts.workers);
    if (all === 0n) return false;
    if (2n * before < (2n * value - 1000n) * all || 2n * before >= (2n * value + 1000n) * all)
      return false;
  }
  if (facts.minimumMode === 'step') {
    const today = (input.scenario.baseline?.provisions ?? []).filter(
      ({ kind }) => kind === 'grade_uplift',
    );
    const worth = grades(input, today);
    for (const [post, minimum] of Object.entries(facts.minimumByRole ?? {})) {
      const index = posts.findIndex(({ id }) => id === post);
      const below = people(
        (id, step) => id === post && worth[index]![step - 1]! < BigInt(minimum) * 100n,
      );
      if (below > 0) return false;
    }
  }
  return true;
}

function everyRoster(input: ModelInput): { min: bigint; max: bigint } | null {
  const { policy, facts } = input;
  let range: { min: bigint; max: bigint } | null = null;
  for (const counts of placements(facts.workers, policy.posts.length * policy.steps.length)) {
    const { before, cost } = costOf(input, counts);
    if (!agrees(facts, input, counts, before)) continue;
    range = {
      min: range === null || cost < range.min ? cost : range.min,
      max: range === null || cost > range.max ? cost : range.max,
    };
  }
  return range;
}

describe('the bounds', { timeout: 60_000 }, () => {
  test.each(solvers)(
    'by $name are the extremes over every roster that there is',
    async (solver) => {
      await fc.assert(
        fc.asyncProperty(smallCase, async ({ input }) => {
          const bounds = await boundsOf(input, solver);
          const range = everyRoster(input);
          expect(bounds.feasible).toBe(range !== null);
          if (bounds.feasible) expect({ min: bounds.min, max: bounds.max }).toEqual(range);
        }),
        { numRuns: solver === highs ? 30 : 100 },
      );
    },
  );

  test('are reached by rosters that agree with every fact', async () => {
    await fc.assert(
      fc.asyncProperty(smallCase, async ({ input }) => {
        const bounds = await boundsOf(input, yalps);
        if (!bounds.feasible) return;
        const model = rosterModel(input);
        for (const [rows, cost] of [
          [bounds.minRoster, bounds.min],
          [bounds.maxRoster, bounds.max],
        ] as const) {
          const counts = model.cells.map(
            ({ post, step }) =>
              rows.find((row) => row.role === input.policy.posts[post]?.id && row.step === step)
                ?.workers ?? 0,
          );
          expect(rosterRows(model, counts)).toEqual(rows);
          const costed = costOf(input, counts);
          expect(costed.cost).toBe(cost);
          expect(agrees(input.facts, input, counts, costed.before)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('never widen when a fact is added', async () => {
    await fc.assert(
      fc.asyncProperty(smallCase, async ({ input }) => {
        const { minimumMode, minimumByRole, ...rest } = input.facts;
        const today = minimumMode === 'topUp' ? { minimumMode, minimumByRole } : {};
        const fewer = { ...input, facts: { workers: rest.workers, ...today } };
        const wide = await boundsOf(fewer, yalps);
        const narrow = await boundsOf(input, yalps);
        expect(wide.feasible).toBe(true);
        if (!wide.feasible || !narrow.feasible) return;
        expect(narrow.min).toBeGreaterThanOrEqual(wide.min);
        expect(narrow.max).toBeLessThanOrEqual(wide.max);
      }),
      { numRuns: 60 },
    );
  });

  test('are the same by every solver where there are dozens of people', async () => {
    await fc.assert(
      fc.asyncProperty(smallCase, fc.integer({ min: 2, max: 30 }), async ({ input }, times) => {
        const facts = scaled(input.facts, times);
        const [a, b] = await Promise.all(
          [highs, yalps].map((solver) => boundsOf({ ...input, facts }, solver)),
        );
        expect(a!.feasible).toBe(b!.feasible);
        if (a!.feasible && b!.feasible) expect([a!.min, a!.max]).toEqual([b!.min, b!.max]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The same facts of a place so many times as large, the counts on steps as ranges. */
function scaled(facts: Facts, times: number): Facts {
  return {
    ...facts,
    workers: facts.workers * times,
    steps: facts.steps?.map(({ from, to, count = 0 }) => ({
      from,
      to,
      min: count * times,
      max: count * times + times,
    })),
    roles: facts.roles?.map(({ of, min = 0 }) => ({ of, min: min * times })),
  };
}
