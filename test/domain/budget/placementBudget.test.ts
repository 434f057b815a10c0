import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../sample.ts';

type Values = Extract<Provision, { readonly kind: 'parameters' }>['values'];

const set = (values: Values, dates = {}): Provision => ({ kind: 'parameters', values, ...dates });
const points = set({ 'placement.method': 'points' });
const cost = (...provisions: Provision[]) =>
  simulate({
    policy,
    population,
    year: 2022,
    scenario: { schema: 1, name: '', provisions },
  });

describe('a scheme of points in force', () => {
  test('costs and moves nothing on the sample, as long as it is the example', () => {
    const { impact, placement, warnings } = cost(points);
    expect(impact).toMatchObject({ annual: 0n, gainers: 0, losers: 0, unchanged: 1172 });
    expect(placement).toMatchObject({ up: 0, down: 0, same: 1172, asFiled: 0 });
    expect(warnings).toEqual([{ code: 'no_effect', provision: 0, reason: 'nobody_affected' }]);
  });

  test('changes nothing, and says so, while the steps are those of the roster', () => {
    const { impact, placement, warnings } = cost(set({ 'points.service.perYear': '3' }));
    expect(impact).toMatchObject({ annual: 0n, unchanged: 1172 });
    expect(placement).toMatchObject({ same: 1172, asFiled: 1172 });
    expect(warnings).toEqual([{ code: 'no_effect', provision: 0, reason: 'not_used' }]);
  });

  test('pays everybody on the new step, each counted once as gaining, losing or neither', () => {
    const { impact, placement, baseline, reform } = cost(
      points,
      set({ 'points.service.perYear': '2.5', 'points.cap.honours': '3' }),
    );
    expect(placement.up).toBeGreaterThan(0);
    expect(placement.down).toBeGreaterThan(0);
    // Nothing but the step changes, and no two steps pay alike.
    expect([impact.gainers, impact.losers, impact.unchanged]).toEqual([
      placement.up,
      placement.down,
      placement.same,
    ]);
    expect(impact.monthly).toBe(
      reform.items.gradeAllowance.monthly - baseline.items.gradeAllowance.monthly,
    );
    expect(impact.annual).toBe(12n * impact.monthly);
  });

  test('counts in the months that it is in force in', () => {
    const scheme = { 'placement.method': 'points', 'points.service.perYear': '3' };
    const whole = cost(set(scheme));
    const from = cost(set(scheme, { from: '2022-07' }));
    expect(from.impact.monthly).toBe(whole.impact.monthly);
    expect(from.impact.annual).toBe(6n * whole.impact.monthly);
  });

  test('works together with floors: the step by points, then the amount lifted', () => {
    const scheme = set({ 'placement.method': 'points', 'points.service.perYear': '3' });
    const floor: Provision = { kind: 'grade_floor', amounts: { member: '1000' } };
    const both = cost(scheme, floor);
    const alone = cost(scheme).impact.monthly + cost(floor).impact.monthly;
    expect(both.impact.monthly).toBeGreaterThan(cost(scheme).impact.monthly);
    // Who rises by points needs less of a floor.
    expect(both.impact.monthly).toBeLessThan(alone);
  });
});
