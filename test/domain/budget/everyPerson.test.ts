import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { pointsWorlds, worlds } from '../../arbitrary/world.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { PersonByPerson } from './personByPerson.ts';

/** Long enough for a busy machine: each run draws a whole policy and its people. */
const patient = { timeout: 60_000 };

/** The month of the figures of 2022, by asking every month of many years. */
function monthOfFigures(provisions: readonly Provision[]): string {
  const months = Array.from({ length: 12 * 40 }, (_, i) =>
    [String(2002 + Math.floor(i / 12)), String((i % 12) + 1).padStart(2, '0')].join('-'),
  );
  const holding = months.filter((month) =>
    provisions.some(({ from, to }) => (from ?? '') <= month && month <= (to ?? '9')),
  );
  const within = holding.filter((month) => month.startsWith('2022'));
  const later = holding.filter((month) => month > '2022-12');
  return within.pop() ?? later[0] ?? holding.pop() ?? '2022-12';
}

describe('whatever the policy, the scenario and the people', patient, () => {
  test('cells × tables cost what adding up every person and month costs', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 2021, max: 2023 }), (world, year) => {
        const { policy, scenario, people } = world;
        const population = populationOf(policy, people);
        const { baseline, reform } = simulate({ policy, population, scenario, year });
        const today = scenario.baseline?.provisions ?? [];
        const before = new PersonByPerson(policy, today);
        const after = new PersonByPerson(policy, [...today, ...scenario.provisions]);
        expect(baseline.total.annual).toBe(before.annual(people, year));
        expect(reform.total.annual).toBe(after.annual(people, year));
      }),
      { numRuns: 30 },
    );
  });

  test('and so they do where points place everybody', () => {
    let moved = 0;
    fc.assert(
      fc.property(pointsWorlds, fc.integer({ min: 2021, max: 2023 }), (world, year) => {
        const { policy, scenario, people } = world;
        const population = populationOf(policy, people);
        const { reform, baseline } = simulate({ policy, population, scenario, year });
        const today = scenario.baseline?.provisions ?? [];
        const before = new PersonByPerson(policy, today);
        const after = new PersonByPerson(policy, [...today, ...scenario.provisions]);
        expect(baseline.total.annual).toBe(before.annual(people, year));
        expect(reform.total.annual).toBe(after.annual(people, year));
        moved += people.workers.filter(
          (worker) => before.step(worker, '2022-12') !== worker.step,
        ).length;
      }),
      { numRuns: 30 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  test('the month of the monthly figures, and who gains in it, is what asking everybody gives', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { policy, scenario, people } = world;
        const population = populationOf(policy, people);
        const { baseline, reform, impact } = simulate({ policy, population, scenario, year: 2022 });
        const month = monthOfFigures(scenario.provisions);
        expect(impact.month).toBe(month);
        const today = scenario.baseline?.provisions ?? [];
        const before = new PersonByPerson(policy, today);
        const after = new PersonByPerson(policy, [...today, ...scenario.provisions]);
        const asked = people.workers.map((worker) => ({
          before: before.month(
            worker.post,
            before.step(worker, month),
            month,
            worker.qualification,
          ),
          after: after.month(worker.post, after.step(worker, month), month, worker.qualification),
        }));
        for (const item of Object.keys(
          asked[0]?.before ?? {},
        ) as (keyof (typeof asked)[0]['before'])[]) {
          const beyond = (side: PersonByPerson): bigint =>
            new Map<string, bigint>(Object.entries(side.beyond(people, month))).get(item) ?? 0n;
          expect(baseline.items[item].monthly).toBe(
            asked.reduce((sum, one) => sum + one.before[item], beyond(before)),
          );
          expect(reform.items[item].monthly).toBe(
            asked.reduce((sum, one) => sum + one.after[item], beyond(after)),
          );
        }
        const changes = asked.map(
          (one) =>
            one.after.gradeAllowance +
            one.after.baseAllowance -
            one.before.gradeAllowance -
            one.before.baseAllowance,
        );
        expect(impact.gainers).toBe(changes.filter((change) => change > 0n).length);
        expect(impact.losers).toBe(changes.filter((change) => change < 0n).length);
        expect(impact.unchanged).toBe(changes.filter((change) => change === 0n).length);
      }),
      { numRuns: 30 },
    );
  });
});
