import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { fenFromYuan, yuanFromFen } from '../../../src/lib/domain/money/fen.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { provisionSettings } from '../../../src/lib/domain/scenario/provisionSettings.ts';
import { yuan } from '../../arbitrary/amount.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { provisionKindsOf } from '../../arbitrary/provision.ts';
import { undatedWorlds, worlds, type World } from '../../arbitrary/world.ts';
import { withoutGroupRules } from '../../arbitrary/withoutGroupRules.ts';

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);

function simulated(
  { policy, people, scenario }: World,
  provisions = scenario.provisions,
  year = 2022,
) {
  const population = populationOf(policy, people);
  return simulate({ policy, population, scenario: { ...scenario, provisions }, year });
}

/** The figures without what is said about them. */
function figures(world: World, provisions?: readonly Provision[], year?: number) {
  const { baseline, reform, impact } = simulated(world, provisions, year);
  return { baseline, reform, impact };
}

/** Whether no two provisions set the same parameter. */
function differently(provisions: readonly Provision[]): boolean {
  const set = provisions.flatMap((provision) => provisionSettings(provision).map(([id]) => id));
  return new Set(set).size === set.length;
}

/** A world whose provisions set different parameters, and another order of them. */
const shuffled = undatedWorlds.chain((world) => {
  const kinds = Object.values<fc.Arbitrary<Provision>>(provisionKindsOf(world.policy));
  return fc
    .tuple(...kinds)
    .filter(differently)
    .chain((provisions) =>
      fc.record({
        world: fc.constant({ ...world, scenario: { ...noChange, provisions } }),
        order: fc.shuffledSubarray(provisions, { minLength: provisions.length }),
      }),
    );
});

/** A world, and a floor of every post that is not below another. */
const floors = undatedWorlds.chain((world) =>
  fc.record({
    world: fc.constant(world),
    least: fc.record(Object.fromEntries(world.policy.posts.map(({ id }) => [id, yuan]))),
    more: yuan,
  }),
);

/** Each run draws a whole policy and its people: fewer say enough, and a busy machine needs time. */
const runs = { numRuns: 40 };
const patient = { timeout: 60_000 };

describe('whatever the policy, the scenario and the people', patient, () => {
  test('a provision that sets nothing changes no figure', () => {
    // In force when another is, so that the month of the monthly figures stays what it is.
    const empty = ({ scenario: { provisions } }: World): Provision[] => {
      const [{ from, to } = {}] = provisions;
      const dates = {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      };
      return [
        { kind: 'grade_floor', amounts: {}, ...dates },
        { kind: 'housing_fund', ...dates },
        { kind: 'community_bonus', uplifts: {}, ...dates },
        ...provisions,
      ];
    };
    fc.assert(
      fc.property(worlds, (world) => {
        expect(figures(world, empty(world))).toEqual(figures(world));
      }),
      runs,
    );
  });

  test('the order of provisions that set different parameters does not matter', () => {
    fc.assert(
      fc.property(shuffled, ({ world, order }) => {
        const set = order.flatMap((provision) => provisionSettings(provision).map(([id]) => id));
        expect(new Set(set).size).toBe(set.length);
        expect(figures(world, order)).toEqual(figures(world));
      }),
      runs,
    );
  });

  test('the same provision twice is the same as once', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const twice = world.scenario.provisions.flatMap((provision) => [provision, provision]);
        expect(figures(world, twice)).toEqual(figures(world));
      }),
      runs,
    );
  });

  test('nothing is felt in a year before the first month, or after the last', () => {
    fc.assert(
      fc.property(undatedWorlds, (world) => {
        const dated = world.scenario.provisions.map((provision) => ({
          ...provision,
          from: '2022-01',
          to: '2022-12',
        }));
        for (const year of [2021, 2023]) {
          const { baseline, reform, impact } = simulated(world, dated, year);
          expect(impact.annual).toBe(0n);
          expect(reform.total).toEqual(baseline.total);
        }
        expect(simulated(world, dated).impact).toEqual(simulated(world).impact);
      }),
      runs,
    );
  });

  test('the monthly figures are those of the month with only what is in force in it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { month, monthly, byPost } = simulated(world).impact;
        const holding = world.scenario.provisions.filter(
          ({ from, to }) => (from ?? '') <= month && month <= (to ?? '9'),
        );
        // The dates of what is left out may have made another month the last one.
        fc.pre(simulated(world, holding).impact.month === month);
        expect(simulated(world, holding).impact).toMatchObject({ monthly, byPost });
      }),
      runs,
    );
  });

  test('without dates a year is twelve months and the change of the yearly items', () => {
    fc.assert(
      fc.property(undatedWorlds, (world) => {
        const { baseline, reform, impact } = simulated(world);
        const yearly = (['communityBonus', 'individualAward'] as const).map(
          (item) => reform.items[item].annual - baseline.items[item].annual,
        );
        expect(impact.annual).toBe(12n * impact.monthly + sum(yearly));
      }),
      runs,
    );
  });

  test('a higher floor lowers nobody’s pay', () => {
    fc.assert(
      fc.property(floors, ({ world, least, more }) => {
        const raised = Object.fromEntries(
          Object.entries(least).map(([post, amount]) => [
            post,
            yuanFromFen((fenFromYuan(amount) ?? 0n) + (fenFromYuan(more) ?? 0n)),
          ]),
        );
        const floor = (amounts: Record<string, string>): Provision => ({
          kind: 'grade_floor',
          amounts,
        });
        const today = {
          ...world,
          scenario: {
            ...world.scenario,
            baseline: { provisions: [...world.scenario.provisions, floor(least)] },
          },
        };
        const { impact, month } = simulated(today, [floor(raised)]);
        expect(impact.losers).toBe(0);
        month.reform.tables.place.gradeAllowance.forEach((row, post) => {
          row.forEach((amount, step) => {
            expect(amount >= (month.baseline.tables.place.gradeAllowance[post]?.[step] ?? 0n)).toBe(
              true,
            );
          });
        });
      }),
      runs,
    );
  });

  test("three times the people cost three times as much, where nobody's pay depends on others", () => {
    fc.assert(
      fc.property(worlds.map(withoutGroupRules), (world) => {
        const { people } = world;
        const thrice = {
          ...people,
          workers: [people.workers, people.workers, people.workers].flat(),
          bonusRows: [people.bonusRows, people.bonusRows, people.bonusRows].flat(),
        };
        const once = simulated(world);
        const more = simulated({ ...world, people: thrice });
        expect(more.impact.annual).toBe(3n * once.impact.annual);
        expect(more.reform.total.annual).toBe(3n * once.reform.total.annual);
        expect(more.impact.gainers).toBe(3 * once.impact.gainers);
        expect(more.impact.percent).toBe(once.impact.percent);
        expect(more.reform.gradeMean).toBe(once.reform.gradeMean);
      }),
      runs,
    );
  });

  test('what is in force today is in both budgets, and not in the impact', () => {
    fc.assert(
      fc.property(worlds, ({ scenario, ...world }) => {
        const today = scenario.baseline?.provisions ?? [];
        const both = simulated({ ...world, scenario });
        const alone = simulated({ ...world, scenario: { ...noChange, provisions: today } });
        const together = simulated({
          ...world,
          scenario: { ...noChange, provisions: [...today, ...scenario.provisions] },
        });
        expect(both.baseline.total).toEqual(alone.reform.total);
        expect(both.reform.total).toEqual(together.reform.total);
      }),
      runs,
    );
  });

  test('the provisions said to change nothing could all be struck out', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { warnings, impact, reform } = simulated(world);
        const idle = warnings.flatMap((one) => (one.code === 'no_effect' ? [one.provision] : []));
        const kept = world.scenario.provisions.filter((_, i) => !idle.includes(i));
        const without = simulated(world, kept);
        expect(without.impact.annual).toBe(impact.annual);
        expect(without.reform.total).toEqual(reform.total);
        expect(without.warnings.filter(({ code }) => code === 'no_effect')).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
