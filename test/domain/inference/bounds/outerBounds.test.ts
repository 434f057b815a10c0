import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOfModel } from '../../../../src/lib/domain/inference/bounds/bounds.ts';
import { outerBounds } from '../../../../src/lib/domain/inference/bounds/outerBounds.ts';
import { rosterModel } from '../../../../src/lib/domain/inference/program/rosterModel.ts';
import { smallCase } from '../smallWorld.ts';
import { highs, yalps } from '../solvers.ts';

describe('limits without a proof', { timeout: 60_000 }, () => {
  test.each([
    { name: 'yalps', solver: yalps, numRuns: 100 },
    { name: 'highs', solver: highs, numRuns: 30 },
  ])('by $name are never inside the proven bounds', async ({ solver, numRuns }) => {
    await fc.assert(
      fc.asyncProperty(smallCase, async ({ input }) => {
        const model = rosterModel(input);
        const proven = await boundsOfModel(model, yalps);
        const outer = await outerBounds(model, solver);
        if (!proven.feasible) return;
        expect(outer).not.toBeNull();
        expect(outer!.min).toBeLessThanOrEqual(proven.min);
        expect(outer!.max).toBeGreaterThanOrEqual(proven.max);
      }),
      { numRuns },
    );
  });

  test('are none where not even people in parts agree with the facts', async () => {
    await fc.assert(
      fc.asyncProperty(smallCase, async ({ input }) => {
        const { workers } = input.facts;
        const facts = { ...input.facts, steps: [{ from: 1, to: 3, count: workers + 1 }] };
        expect(await outerBounds(rosterModel({ ...input, facts }), yalps)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});
