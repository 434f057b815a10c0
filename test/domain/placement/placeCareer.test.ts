import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCareer } from '../../../src/lib/domain/placement/placeCareer.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { anyCareer, career, careerWithout } from './career.ts';
import { scheme } from './scheme.ts';

const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => String(n / 10));

/** Any thresholds, in any order, some of them none. */
const thresholds = fc.record(
  Object.fromEntries(
    policy.steps.map(({ number }) => [
      `points.step.${String(number)}`,
      fc.option(tenths, { freq: 4 }),
    ]),
  ),
);

describe('the step that points reach', () => {
  test('is the highest whose threshold they meet', () => {
    const at = (serviceYears: number) => placeCareer(career({ serviceYears }), scheme()).step;
    expect([6.9, 7, 9.9, 10, 13].map(at)).toEqual([11, 10, 10, 9, 8]);
  });

  test('stays within the steps of the post', () => {
    const range = scheme({ 'placement.highest.member': '7', 'placement.lowest.member': '9' });
    const at = (serviceYears: number) => placeCareer(career({ serviceYears }), range).step;
    expect([0, 10, 13, 20].map(at)).toEqual([9, 9, 8, 7]);
  });

  test('is the one of the roster where an input is missing, whatever the range of the post', () => {
    const blank = careerWithout('education');
    expect(placeCareer(blank, scheme({ 'placement.highest.member': '12' }))).toEqual({
      step: 10,
      points: null,
      kept: [{ element: 'education', why: 'blank' }],
    });
  });

  test('is the one of the roster where the points reach no step', () => {
    const steep = Object.fromEntries(
      policy.steps.map(({ number }) => [`points.step.${String(number)}`, '500']),
    );
    expect(placeCareer(career(), scheme(steep))).toMatchObject({
      step: 10,
      kept: ['no_step_reached'],
    });
  });

  test('is never lower for more points, whatever the thresholds', () => {
    fc.assert(
      fc.property(
        anyCareer(policy),
        thresholds,
        fc.integer({ min: 0, max: 400 }),
        tenths,
        (one, steps, more, perYear) => {
          const rules = scheme({ ...steps, 'points.service.perYear': perYear });
          const low = placeCareer(one, rules);
          const years = (one.serviceYears ?? 0) + more / 10;
          const high = placeCareer({ ...one, serviceYears: years }, rules);
          expect(high.points?.gte(low.points ?? 0)).toBe(true);
          if (low.kept.length > 0) return;
          expect(high.kept).toEqual([]);
          expect(high.step).toBeLessThanOrEqual(low.step);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is never lower where every threshold is lower', () => {
    fc.assert(
      fc.property(anyCareer(policy), thresholds, (one, steps) => {
        const eased = Object.fromEntries(
          Object.entries(steps).map(([id, from]) => [id, from === null ? null : '0']),
        );
        const before = placeCareer(one, scheme(steps));
        if (before.kept.length === 0)
          expect(placeCareer(one, scheme(eased)).step).toBeLessThanOrEqual(before.step);
      }),
      { numRuns: 60 },
    );
  });
});
