import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movementBetween, movementByCommunity } from '../../../src/lib/domain/budget/movement.ts';
import type { Population } from '../../../src/lib/domain/budget/population.ts';
import { Settlement } from '../../../src/lib/domain/budget/settle.ts';
import { Careers } from '../../../src/lib/domain/placement/careers.ts';
import { flowOf, movesIn } from '../../../src/lib/domain/placement/flow.ts';
import { placementCounts } from '../../../src/lib/domain/placement/placementCounts.ts';
import { standing } from '../../../src/lib/domain/placement/transitions.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { foldByCommunity } from '../../../src/lib/domain/roster/fold.ts';
import { workersByStep, workersIn } from '../../../src/lib/domain/roster/headcount.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { pointsWorlds } from '../../arbitrary/world.ts';
import { sampleByCommunity, samplePopulation } from '../sample.ts';
import { compiledWith } from './scheme.ts';

const sample = new Settlement(samplePopulation);
const filed = sample.settle(compiledWith());
const points = { 'placement.method': 'points' };
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const columns = (flow: readonly (readonly number[])[]) =>
  flow.map((_, to) => sum(flow.map((row) => row[to] ?? 0)));

/** A month in which everybody stands where the roster says, and one in which points place them. */
function filedAndPlaced(policy: PolicyDocument, population: Population) {
  const compiled = compilePolicy(policy, settingsAt(policy, '2022-12'));
  const people = new Settlement(population);
  return {
    before: people.settle({ ...compiled, rules: { ...compiled.rules, placement: null } }),
    after: people.settle(compiled),
  };
}

describe('the sample under the example scheme', () => {
  test('stands where the roster says, everybody placed by points', () => {
    const placed = sample.settle(compiledWith(points));
    const moves = movementBetween(filed, placed);
    expect(moves).toEqual(standing(samplePopulation.grade));
    expect(placementCounts(moves, samplePopulation.careers, placed.placed)).toEqual({
      up: 0,
      down: 0,
      same: 1172,
      asFiled: 0,
      kept: [],
    });
  });

  test('moves by a changed scheme, and back again the same way', () => {
    const changed = sample.settle(compiledWith({ ...points, 'points.cap.service': '20' }));
    const there = movesIn(movementBetween(filed, changed));
    expect(there.down).toBeGreaterThan(0);
    expect(there.up).toBe(0);
    expect(movesIn(movementBetween(changed, filed))).toEqual({
      up: there.down,
      down: there.up,
      same: there.same,
    });
  });
});

describe('where everybody went', { timeout: 60_000 }, () => {
  test('adds up to the filed heads by the step before, to the placed ones by the step after', () => {
    fc.assert(
      fc.property(pointsWorlds, ({ policy, people }) => {
        const population = populationOf(policy, people);
        const { before, after } = filedAndPlaced(policy, population);
        const there = movementBetween(before, after);
        const { placed } = after;
        policy.posts.forEach((_, post) => {
          const flow = flowOf(there, post);
          expect(flow.map(sum)).toEqual(population.grade.workers[post]);
          expect(columns(flow)).toEqual(placed?.cells.workers[post]);
        });
        expect(flowOf(there).map(sum)).toEqual(workersByStep(population.grade));
        const counts = placementCounts(there, population.careers, placed);
        expect(counts.up + counts.down + counts.same).toBe(workersIn(population.grade));
      }),
      { numRuns: 40 },
    );
  });

  test('adds up over the communities', () => {
    fc.assert(
      fc.property(pointsWorlds, ({ policy, people }) => {
        const population = populationOf(policy, people);
        const { before, after } = filedAndPlaced(policy, population);
        const communities = foldByCommunity(policy, people.workers);
        const parts = [...movementByCommunity(communities, before, after).values()].map((part) => {
          if (!('moves' in part)) throw new Error('a community stayed as filed');
          return flowOf(part);
        });
        expect(
          policy.steps.map((_, from) =>
            policy.steps.map((__, to) => sum(parts.map((flow) => flow[from]?.[to] ?? 0))),
          ),
        ).toEqual(flowOf(movementBetween(before, after)));
      }),
      { numRuns: 30 },
    );
  });

  test('is the roster’s own step for everybody where nothing is known of careers', () => {
    const bare = new Settlement({ ...samplePopulation, careers: undefined });
    const before = bare.settle(compiledWith());
    const after = bare.settle(compiledWith({ ...points, 'points.service.perYear': '5' }));
    expect(movementBetween(before, after)).toEqual(standing(samplePopulation.grade));
    expect(movementByCommunity(sampleByCommunity, before, after)).toBe(sampleByCommunity);
  });

  test('counts for want of what people stay, those who lack two inputs with both', () => {
    const careers = new Careers(
      [
        { post: 'member', step: 12, workers: 3 },
        { post: 'member', step: 12, serviceYears: 4, education: '夜校', workers: 2 },
      ],
      new Map(),
    );
    const few = new Settlement({ ...samplePopulation, careers });
    const after = few.settle(compiledWith(points));
    const moves = movementBetween(few.settle(compiledWith()), after);
    expect(placementCounts(moves, careers, after.placed)).toEqual({
      up: 0,
      down: 0,
      same: 5,
      asFiled: 5,
      kept: [
        { kept: { element: 'service', why: 'blank' }, workers: 3 },
        { kept: { element: 'education', why: 'blank' }, workers: 3 },
        { kept: { element: 'education', why: 'unknown' }, workers: 2 },
        { kept: { element: 'qualification', why: 'blank' }, workers: 5 },
        { kept: { element: 'honours', why: 'blank' }, workers: 5 },
        { kept: { element: 'appraisal', why: 'blank' }, workers: 5 },
      ],
    });
  });
});
