import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { foldRolls } from '../../src/lib/domain/assessment/foldRolls.ts';
import { ratedBy } from '../../src/lib/domain/assessment/ratedCells.ts';
import { ratingsInForce } from '../../src/lib/domain/assessment/ratingsInForce.ts';
import { awardBill, bonusByRating, monthlyBill } from '../../src/lib/domain/budget/bill.ts';
import { groupImpact, impactByPost, impactByStep } from '../../src/lib/domain/budget/impactOf.ts';
import { qualificationBill } from '../../src/lib/domain/budget/qualified.ts';
import type { Population } from '../../src/lib/domain/budget/population.ts';
import { movementBetween, movementByCommunity } from '../../src/lib/domain/budget/movement.ts';
import { Settlement } from '../../src/lib/domain/budget/settle.ts';
import type { CareerInputs } from '../../src/lib/domain/placement/career.ts';
import { foldCareers } from '../../src/lib/domain/placement/careers.ts';
import { movesIn } from '../../src/lib/domain/placement/flow.ts';
import { placeCareer } from '../../src/lib/domain/placement/placeCareer.ts';
import type { CompiledPolicy } from '../../src/lib/domain/rules/compiledPolicy.ts';
import type { PayTables } from '../../src/lib/domain/rules/payTables.ts';
import type { BonusCells } from '../../src/lib/domain/roster/cells.ts';
import { foldBonus, foldByCommunity, foldRoster } from '../../src/lib/domain/roster/fold.ts';
import { peopleByAppraisal, recipientsIn } from '../../src/lib/domain/roster/headcount.ts';
import { RosterStore, type YearlyBill } from '../../src/lib/engine/rosterStore.ts';
import { world, type World } from './arbitraries.ts';
import { engines, patience } from './engines.ts';

function yearlyBill(cells: BonusCells, tables: PayTables): YearlyBill {
  return {
    recipients: recipientsIn(cells),
    communityBonus: bonusByRating(cells, tables).reduce((a, b) => a + b, 0n),
    individualAward: awardBill(peopleByAppraisal(cells), tables),
  };
}

function populationIn(shape: World['shape'], data: World['data']): Population {
  return {
    grade: foldRoster(shape, data.workers),
    bonus: foldBonus(shape, data.bonusRows, data.communities),
    careers: foldCareers(data.workers),
  };
}

/** Two months' rules with everybody of the roster placed. */
function settledIn({ shape, before, after, data }: World) {
  const people = new Settlement(populationIn(shape, data));
  return { before: people.settle(before), after: people.settle(after) };
}

function foldAllBonus({ shape, data }: World): BonusCells {
  return foldBonus(shape, data.bonusRows, data.communities);
}

describe.each(engines)('%s and TypeScript agree to the fen', patience, (_, open) => {
  const database = open();
  afterAll(() => database.close());

  /** Checks a law on random policies and rosters. */
  function holds(law: (store: RosterStore, world: World) => Promise<void>): Promise<void> {
    return fc.assert(
      fc.asyncProperty(world, async (random) => {
        const store = new RosterStore(database, random.shape);
        await store.load(random.data);
        await law(store, random);
      }),
      { numRuns: 25 },
    );
  }

  test('a roster folds to the same cells', () =>
    holds(async (store, { shape, data }) => {
      expect(await store.gradeCells()).toEqual(foldRoster(shape, data.workers));
    }));

  test('the cells of each community are the same', () =>
    holds(async (store, { shape, data }) => {
      expect(await store.communityCells()).toEqual(foldByCommunity(shape, data.workers));
    }));

  test('a bonus roll folds to the same cells', () =>
    holds(async (store, random) => {
      expect(await store.bonusCells()).toEqual(foldAllBonus(random));
    }));

  test('a month costs the same by cells in TypeScript, by cells in SQL and row by row', () =>
    holds(async (store, { shape, after, data }) => {
      const population = populationIn(shape, data);
      const bill = {
        ...monthlyBill(new Settlement(population).settle(after).cells, after.tables),
        qualificationAllowance: qualificationBill(population.careers, after.tables),
      };
      expect(await store.monthlyBill(after, 'cells')).toEqual(bill);
      expect(await store.monthlyBill(after, 'rows')).toEqual(bill);
    }));

  test('a year of bonus and awards costs the same in all three ways', () =>
    holds(async (store, random) => {
      const bill = yearlyBill(foldAllBonus(random), random.after.tables);
      expect(await store.yearlyBill(random.after.tables, 'cells')).toEqual(bill);
      expect(await store.yearlyBill(random.after.tables, 'rows')).toEqual(bill);
    }));

  test('a year costs the same in all three ways by the ratings that scores give', () =>
    holds(async (store, { shape, after, data }) => {
      const rolls = foldRolls(shape, data.bonusRows, data.communities);
      const rated = ratingsInForce(after.rules.assessment, rolls);
      const ratings = new Map(
        rolls.map(({ communityId }, i) => [communityId, shape.ratings[rated[i]!]!.id]),
      );
      const { bonus } = ratedBy(after.rules.assessment, {
        bonus: foldBonus(shape, data.bonusRows, data.communities),
        bonusByCommunity: rolls,
      });
      const bill = yearlyBill(bonus, after.tables);
      expect(await store.yearlyBill(after.tables, 'cells', ratings)).toEqual(bill);
      expect(await store.yearlyBill(after.tables, 'rows', ratings)).toEqual(bill);
    }));

  test('the order of the rows changes nothing', () =>
    holds(async (store, { before, after, data }) => {
      const ask = async () => [
        await store.gradeCells(),
        await store.bonusCells(),
        await store.monthlyBill(after, 'rows'),
        await store.yearlyBill(after.tables, 'rows'),
        await store.changeBy('community', { before, after }),
        await store.workers({ before, after }, { limit: 100 }),
      ];
      const answers = await ask();
      await store.load({
        workers: [...data.workers].reverse(),
        bonusRows: [...data.bonusRows].reverse(),
        communities: [...data.communities].reverse(),
      });
      expect(await ask()).toEqual(answers);
    }));

  test('the impact is the same by community, by post, by step and as a whole', () =>
    holds(async (store, { shape, before, after, data }) => {
      const pay = { before, after };
      const settled = settledIn({ shape, before, after, data });
      const moves = movementBetween(settled.before, settled.after);
      const communities = movementByCommunity(
        foldByCommunity(shape, data.workers),
        settled.before,
        settled.after,
      );
      const impacts = async (by: 'community' | 'post' | 'step') =>
        Object.fromEntries((await store.changeBy(by, pay)).map(({ key, impact }) => [key, impact]));
      const staffed = <Group extends { readonly workers: number }>(groups: [string, Group][]) =>
        Object.fromEntries(groups.filter(([, { workers }]) => workers > 0));

      expect((await store.change(pay)).impact).toEqual(
        groupImpact(moves, before.tables, after.tables),
      );
      expect(await impacts('community')).toEqual(
        staffed(
          [...communities].map(([id, own]) => [id, groupImpact(own, before.tables, after.tables)]),
        ),
      );
      expect(await impacts('post')).toEqual(
        staffed(
          impactByPost(moves, before.tables, after.tables).map((own, i) => [
            shape.posts[i]!.id,
            own,
          ]),
        ),
      );
      expect(await impacts('step')).toEqual(
        staffed(
          impactByStep(moves, before.tables, after.tables).map((own, i) => [String(i + 1), own]),
        ),
      );
    }));

  test('parts sum to the whole, in people and in fen', () =>
    holds(async (store, { before, after }) => {
      const pay = { before, after };
      const whole = await store.change(pay);
      for (const by of ['community', 'post', 'step'] as const) {
        const parts = await store.changeBy(by, pay);
        const people = (name: 'workers' | 'gainers' | 'losers' | 'unchanged') =>
          parts.reduce((sum, { impact }) => sum + impact[name], 0);
        const fen = (of: (part: (typeof parts)[number]) => bigint) =>
          parts.reduce((sum, part) => sum + of(part), 0n);
        expect({
          workers: people('workers'),
          gainers: people('gainers'),
          losers: people('losers'),
          unchanged: people('unchanged'),
          monthly: fen(({ impact }) => impact.monthly),
        }).toEqual(whole.impact);
        expect(fen(({ cost }) => cost.after - cost.before)).toBe(
          whole.cost.after - whole.cost.before,
        );
      }
    }));

  test('the cost of a change is the difference of two monthly bills', () =>
    holds(async (store, { before, after }) => {
      const sum = (amounts: object) =>
        Object.values(amounts as Record<string, bigint>).reduce((a, b) => a + b, 0n);
      expect((await store.change({ before, after })).cost).toEqual({
        before: sum(await store.monthlyBill(before)),
        after: sum(await store.monthlyBill(after)),
      });
    }));

  test('the workers of a selection are those of the roster, each with the pay of the tables', () =>
    holds(async (store, { shape, before, after, data }) => {
      const selection = { post: shape.posts[0]!.id, communityId: 'C0' };
      const list = await store.workers({ before, after }, { selection, limit: 1000 });
      const own = data.workers.filter(
        ({ post, communityId }) => post === selection.post && communityId === 'C0',
      );
      expect(list.map(({ worker }) => worker)).toEqual(own);
      const stepOf = (worker: CareerInputs, { rules: { placement } }: CompiledPolicy) =>
        placement ? placeCareer(worker, placement).step : worker.step;
      for (const { worker, steps, before: was, after: is } of list) {
        expect(steps).toEqual({ before: stepOf(worker, before), after: stepOf(worker, after) });
        expect(was.gradeAllowance).toBe(before.tables.place.gradeAllowance[0]![steps.before - 1]);
        expect(is.gradeAllowance).toBe(after.tables.place.gradeAllowance[0]![steps.after - 1]);
        expect(is.baseAllowance).toBe(after.tables.place.baseAllowance[0]![steps.after - 1]);
      }
    }));

  test('those who move up, and those who move down, are whom points move', () =>
    holds(async (store, { shape, before, after, data }) => {
      const pay = { before, after };
      const settled = settledIn({ shape, before, after, data });
      const { up, down } = movesIn(movementBetween(settled.before, settled.after));
      for (const [moved, count] of [['up', up] as const, ['down', down] as const]) {
        const list = await store.workers(pay, { moved, limit: 1000 });
        expect(list).toHaveLength(count);
        for (const { steps } of list)
          expect(Math.sign(steps.before - steps.after)).toBe(moved === 'up' ? 1 : -1);
      }
    }));

  test('pages put together are the whole list', () =>
    holds(async (store, { before, after, data }) => {
      const order = { order: 'change', descending: true } as const;
      const pay = { before, after };
      const whole = await store.workers(pay, { ...order, limit: 1000 });
      const pages = [];
      for (let offset = 0; offset < data.workers.length; offset += 7)
        pages.push(...(await store.workers(pay, { ...order, limit: 7, offset })));
      expect(pages).toEqual(whole);
    }));
});
