import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noChange } from '../../../../src/lib/domain/budget/simulate.ts';
import { fits, meterFor } from '../../../../src/lib/domain/inference/fit/costMeter.ts';
import { floorForPosts } from '../../../../src/lib/domain/inference/fit/floorForPosts.ts';
import { floorFrontier } from '../../../../src/lib/domain/inference/fit/floorFrontier.ts';
import { frontierReport } from '../../../../src/lib/domain/inference/fit/fitReport.ts';
import { settingFloors } from '../../../../src/lib/domain/inference/fit/floors.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { population } from '../sample.ts';
import { anyMonthlyLimit, anyPopulation } from './people.ts';

const heads = ['combined_head', 'head'];
const tiers = { higher: ['deputy'], lower: ['member'] };
const yuan = (amount: number): bigint => BigInt(amount) * 100n;
const meter = meterFor({ policy, population, year: 2022 }, noChange);

describe('the best floor for one post alone', () => {
  test.each([
    [heads, 1990, 'limit'],
    [['deputy'], 1330, 'limit'],
    [['member'], 780, 'limit'],
  ] as const)('for %j within 50,000 a month is %d', (posts, floor, stoppedBy) => {
    const limit = { per: 'monthly' as const, amount: yuan(50_000) };
    const fit = floorForPosts(meter, noChange, posts, limit)!;
    expect([fit.floor, fit.stoppedBy]).toEqual([yuan(floor), stoppedBy]);
    expect(fits(fit.cost, limit)).toBe(true);
    const more = settingFloors(noChange, posts, yuan(floor + 10));
    expect(fit.next?.scenario).toEqual(more);
    expect(fits(meter.cost(more.provisions), limit)).toBe(false);
  });

  test('never passes the floor of a higher post, nor falls below that of a lower one', () => {
    const much = { per: 'annual' as const, amount: yuan(1_000_000_000) };
    expect(floorForPosts(meter, proposal042, ['member'], much)).toMatchObject({
      floor: yuan(1500),
      stoppedBy: 'order',
    });
    expect(floorForPosts(meter, proposal042, heads, much)).toMatchObject({
      floor: yuan(2000),
      stoppedBy: 'ladder',
      next: null,
    });
    const little = { per: 'monthly' as const, amount: yuan(180_000) };
    expect(floorForPosts(meter, proposal042, ['deputy'], little)).toBeNull();
  });

  test('is the highest of all that fit, on any roster', () => {
    fc.assert(
      fc.property(anyPopulation, anyMonthlyLimit, (people, limit) => {
        const own = meterFor({ policy, population: people, year: 2022 }, noChange);
        const all = Array.from({ length: 141 }, (_, i) => yuan(600 + 10 * i));
        const fitting = all.filter((floor) =>
          fits(own.cost(settingFloors(noChange, ['deputy'], floor).provisions), limit),
        );
        const fit = floorForPosts(own, noChange, ['deputy'], limit);
        expect(fit?.floor).toBe(fitting[fitting.length - 1]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('takes the place of every floor that the scenario sets for the post', () => {
    const twice: Scenario = {
      schema: 1,
      name: '',
      provisions: [
        { kind: 'grade_floor', amounts: { head: '1900' } },
        { kind: 'grade_floor', amounts: { member: '900' } },
        { kind: 'grade_floor', amounts: { member: '950', deputy: '1200' } },
      ],
    };
    expect(settingFloors(twice, ['member'], yuan(1000)).provisions).toEqual([
      { kind: 'grade_floor', amounts: { head: '1900', member: '1000' } },
      { kind: 'grade_floor', amounts: { deputy: '1200' } },
    ]);
  });
});

describe('the frontier of two floors beside a floor of 2000 for heads', () => {
  const limit = { per: 'monthly' as const, amount: yuan(200_000) };
  const points = floorFrontier(meter, proposal042, tiers, limit);

  test('has the highest member floor that fits beside each deputy floor', () => {
    expect(points.length).toBeGreaterThan(100);
    for (const { higher, lower, scenario, cost, stoppedBy } of points) {
      expect(fits(cost, limit)).toBe(true);
      expect(meter.cost(scenario.provisions)).toEqual(cost);
      expect(lower <= higher).toBe(true);
      const more = settingFloors(scenario, tiers.lower, lower + yuan(10));
      const moreFits = fits(meter.cost(more.provisions), limit);
      expect(stoppedBy === 'order' ? lower === higher : !moreFits).toBe(true);
    }
  });

  test('ends where not even the lowest member floor fits', () => {
    const last = points[points.length - 1]!;
    const beyond = settingFloors(last.scenario, tiers.higher, last.higher + yuan(10));
    const cheapest = settingFloors(beyond, tiers.lower, yuan(600));
    expect(fits(meter.cost(cheapest.provisions), limit)).toBe(false);
  });

  test('has every pair below it within the limit', () => {
    fc.assert(
      fc.property(
        fc.nat(points.length - 1),
        fc.nat(100),
        fc.nat(100),
        (at, lessHigher, lessLower) => {
          const { higher, lower, scenario } = points[at]!;
          const floor = (amount: bigint, less: number): bigint => amount - yuan(10 * less);
          const high = settingFloors(scenario, tiers.higher, floor(higher, lessHigher));
          const both = settingFloors(high, tiers.lower, floor(lower, lessLower));
          expect(fits(meter.cost(both.provisions), limit)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('marks the points that no other beats', () => {
    const report = frontierReport(points);
    for (const [i, point] of report.entries())
      expect(point.best).toBe(
        !report.some((other, j) => j > i && Number(other.lower) >= Number(point.lower)),
      );
    expect(report.filter(({ best }) => best).length).toBeGreaterThan(10);
  });
});
