import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPay } from '../../../../src/lib/domain/budget/impactOf.ts';
import { noChange } from '../../../../src/lib/domain/budget/simulate.ts';
import { atLeastMore } from '../../../../src/lib/domain/inference/fit/atLeastMore.ts';
import { fits, meterFor } from '../../../../src/lib/domain/inference/fit/costMeter.ts';
import { keepGaps } from '../../../../src/lib/domain/inference/fit/keepGaps.ts';
import { largestUplift } from '../../../../src/lib/domain/inference/fit/largestUplift.ts';
import { raisePosts } from '../../../../src/lib/domain/inference/fit/raisePosts.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { withBaseline } from '../../../../src/lib/domain/scenario/editScenario.ts';
import { oldMinimaTopUp, proposal042 } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Provision, Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { population } from '../sample.ts';
import { anyMonthlyLimit, anyPopulation } from './people.ts';

const yuan = (amount: number): bigint => BigInt(amount) * 100n;
const posts = policy.posts.map(({ id }) => id);
const input = { policy, population, year: 2022 };
const today: Provision[] = [
  ...oldMinimaTopUp.provisions,
  { kind: 'grade_cap', amounts: { member: '1700', deputy: '1900' } },
  { kind: 'grade_uplift', amounts: { member: '5' } },
];
const withToday = (scenario: Scenario): Scenario => withBaseline(scenario, today);

/** What each worker of a post and step gains, [post][step − 1]. */
function gains(scenario: Scenario): bigint[][] {
  const meter = meterFor(input, scenario);
  const [before, after] = [meter.settled([]).tables, meter.settled(scenario.provisions).tables];
  return posts.map((_, post) =>
    policy.steps.map((_, step) => ownPay(after, post, step) - ownPay(before, post, step)),
  );
}

describe('raising every step of a post', () => {
  test('gives each of its workers just that, whatever floors, caps and uplifts hold today', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 99_999n }), { minLength: 4, maxLength: 4 }),
        (raises) => {
          const scenario = withToday(noChange);
          const byPost = new Map(posts.map((post, i) => [post, raises[i]!]));
          const changed = raisePosts(meterFor(input, scenario), scenario, byPost);
          expect(gains(changed)).toEqual(raises.map((raise) => policy.steps.map(() => raise)));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('at least so much more for everybody', () => {
  test('costs the amount a head where nothing else is given', () => {
    const { cost, scenario } = atLeastMore(meterFor(input, noChange), noChange, yuan(100))!;
    expect(cost.monthly).toBe(1172n * yuan(100));
    expect(scenario.provisions).toEqual([
      { kind: 'grade_uplift', amounts: Object.fromEntries(posts.map((post) => [post, '100'])) },
    ]);
  });

  test('gives nobody more than that, or than the scenario gives already: none is cheaper', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.boolean(), (amount, minima) => {
        const scenario = minima ? withToday(proposal042) : proposal042;
        const already = gains(scenario);
        const changed = atLeastMore(meterFor(input, scenario), scenario, yuan(amount))!;
        const gained = gains(changed.scenario);
        population.grade.workers.forEach((row, post) => {
          row.forEach((workers, step) => {
            if (workers === 0) return;
            const own = already[post]![step]!;
            expect(gained[post]![step]).toBe(own > yuan(amount) ? own : yuan(amount));
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  test('is not promised where the scenario cuts the ladder itself', () => {
    const cut: Scenario = {
      ...noChange,
      provisions: [{ kind: 'grade_scale', factor: '0.5' }],
    };
    expect(atLeastMore(meterFor(input, cut), cut, yuan(10))).toBeNull();
  });
});

describe('keeping the gaps of the ladder', () => {
  test('raises every step by what the lowest lacks to the floor', () => {
    const { scenario } = keepGaps(meterFor(input, proposal042), proposal042);
    expect(scenario.provisions).toEqual([
      {
        kind: 'grade_uplift',
        amounts: { combined_head: '1400', head: '1400', deputy: '900', member: '400' },
      },
    ]);
  });

  test('beside the old minima as top-ups is the other reading of the proposal', () => {
    const scenario = withBaseline(proposal042, oldMinimaTopUp.provisions);
    const kept = keepGaps(meterFor(input, scenario), scenario);
    expect(kept.cost.monthly).toBe(yuan(420_000));
    expect(gains(kept.scenario)).toEqual(
      [200, 200, 300, 400].map((raise) => policy.steps.map(() => yuan(raise))),
    );
  });
});

describe('the largest raise for everybody', () => {
  test('fits, and ten yuan more does not', () => {
    fc.assert(
      fc.property(anyPopulation, anyMonthlyLimit, (people, limit) => {
        const meter = meterFor({ ...input, population: people }, noChange);
        const fit = largestUplift(meter, noChange, posts, limit)!;
        const workers = people.grade.workers.flat().reduce((a, b) => a + b, 0);
        expect(fits(fit.cost, limit)).toBe(true);
        expect(fit.cost.monthly).toBe(BigInt(workers) * fit.uplift);
        if (workers > 0) {
          expect(fits(fit.next!.cost, limit)).toBe(false);
          expect(fit.next!.cost.monthly).toBe(BigInt(workers) * (fit.uplift + yuan(10)));
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('is nothing where the scenario is beyond the limit already', () => {
    const meter = meterFor(input, proposal042);
    const limit = { per: 'monthly' as const, amount: yuan(1000) };
    expect(largestUplift(meter, proposal042, posts, limit)).toBeNull();
  });
});
