import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictSets } from '../../../../src/lib/domain/inference/conflicts/conflictSets.ts';
import { conflictsReport } from '../../../../src/lib/domain/inference/conflicts/conflictsReport.ts';
import { explainConflicts } from '../../../../src/lib/domain/inference/conflicts/explainConflicts.ts';
import type { FactChoice } from '../chosenFacts.ts';
import { chosenFacts } from '../chosenFacts.ts';
import type { FactId, Facts } from '../../../../src/lib/domain/inference/facts/facts.ts';
import { rosterModel } from '../../../../src/lib/domain/inference/program/rosterModel.ts';
import { allFacts, solveModel } from '../../../../src/lib/domain/inference/program/solveModel.ts';
import { publishedReadings } from '../../../../src/lib/domain/inference/readings/ladders.ts';
import { onLadder } from '../../../../src/lib/domain/inference/readings/tryReadings.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 } from '../../../../src/lib/domain/scenario/presets.ts';
import { smallCase } from '../smallWorld.ts';
import { exactSolver } from '../exactSolver.ts';
import { yalps } from '../solvers.ts';

const chosen = (choice: FactChoice): Facts => chosenFacts(policy, choice)!;

async function explain(facts: Facts, scenario = proposal042) {
  return conflictsReport(await explainConflicts({ policy, scenario, facts, year: 2022 }, yalps));
}

const modelOf = (facts: Facts) => rosterModel({ policy, scenario: proposal042, facts, year: 2022 });

describe('the facts that cannot all hold', () => {
  test('are none where a roster agrees with all', async () => {
    expect(await explain(chosen({ heads: 122, deputies: 244 }))).toEqual({
      feasible: true,
      conflicts: [],
      corrections: [],
      topUpResolves: null,
      complete: true,
    });
  });

  test('are a count on steps, the mean and the number of people where the ladder is read literally', async () => {
    const literal = publishedReadings(policy).find(({ id }) => id === 'literal')!;
    const report = await explain(chosen({}), onLadder(proposal042, literal.amounts));
    expect(report.conflicts.map((facts) => facts.map(({ fact }) => fact))).toEqual([
      ['workers', 'steps[1]', 'mean'],
      ['steps[0]', 'steps[1]', 'mean'],
    ]);
    // Whichever set, with all else held the least bill is 1,279,500: a mean of 1091.7.
    for (const facts of report.conflicts)
      expect(facts.find(({ fact }) => fact === 'mean')).toMatchObject({
        quantity: { kind: 'bill' },
        stated: { min: '1181962.00', max: '1183133.99' },
        possible: { min: '1279500.00' },
        supposing: 'everyOther',
      });
    expect(report.corrections).toEqual([['steps[1]'], ['mean'], ['workers', 'steps[0]']]);
  });

  test('are 122 heads, 92 people on steps 1–3 and a step minimum of 1800 for heads', async () => {
    const report = await explain(chosen({ heads: 122, minima: 'step' }));
    expect(report.conflicts).toHaveLength(1);
    expect(
      report.conflicts[0]?.map(({ fact, stated, possible }) => [fact, stated, possible]),
    ).toEqual([
      ['steps[0]', { min: 92, max: 92 }, { min: 122, max: 317 }],
      ['roles[0]', { min: 122, max: 122 }, { min: 0, max: 92 }],
      ['minimumByRole.combined_head', { min: 0, max: 0 }, { min: 30, max: 122 }],
      ['minimumByRole.head', { min: 0, max: 0 }, { min: 30, max: 122 }],
    ]);
    expect(report.topUpResolves).toBe(true);
    expect(report.corrections).toContainEqual(['roles[0]']);
  });

  test('are all told where there are several, each supposing what can be supposed', async () => {
    const facts: Facts = {
      workers: 10,
      steps: [
        { from: 1, to: 6, count: 6 },
        { from: 7, to: 12, count: 6 },
      ],
      roles: [{ of: ['head'], min: 11 }],
    };
    const report = await explain(facts);
    expect(report.conflicts.map((set) => set.map(({ fact }) => fact))).toEqual([
      ['workers', 'roles[0]'],
      ['workers', 'steps[0]', 'steps[1]'],
    ]);
    expect(report.corrections).toEqual([
      ['workers'],
      ['steps[0]', 'roles[0]'],
      ['steps[1]', 'roles[0]'],
    ]);
    expect(report.conflicts[0]?.[0]).toMatchObject({ possible: { min: 12, max: 12 } });
    expect(report.conflicts[0]?.[1]).toMatchObject({
      possible: { min: 0, max: 10 },
      supposing: 'conflict',
    });
    expect(report.topUpResolves).toBeNull();
  });

  test('are still one smallest set where there are too many facts to walk them all', async () => {
    const counts = Array.from({ length: 15 }, () => ({ from: 1, to: 12, max: 9 }));
    const report = await explain({ workers: 10, steps: counts });
    expect(report.complete).toBe(false);
    expect(report.conflicts).toHaveLength(1);
    expect(report.conflicts[0]).toHaveLength(2);
  });

  test.each([31, 32, 33, 40, 70])('are the smallest set among %i facts', async (count) => {
    // One person too many beside facts that hold, and three that only conflict together.
    const idle = Array.from({ length: count - 4 }, (_, i) => ({ from: 1, to: 12, max: 100 + i }));
    const three = [
      { from: 1, to: 4, max: 3 },
      { from: 5, to: 8, max: 3 },
      { from: 9, to: 12, max: 3 },
    ];
    const alone = await conflictSets(modelOf({ workers: 10, steps: [...idle, ...three] }), yalps);
    expect(alone.conflicts[0]).toEqual([
      'workers',
      ...three.map((_, i) => `steps[${String(idle.length + i)}]`),
    ]);
    const two = [...idle, ...three, { from: 1, to: 12, count: 11 }];
    const both = await conflictSets(modelOf({ workers: 10, steps: two }), yalps);
    expect(both.conflicts).toHaveLength(1);
    expect(both.conflicts[0]).toHaveLength(2);
  });

  test('cannot spare a fact, and every correction lets the rest hold', async () => {
    await fc.assert(
      fc.asyncProperty(smallCase, async ({ input }) => {
        const model = rosterModel(input);
        const goal = { sense: 'min', coefficients: model.cells.map(() => 0n) } as const;
        const holds = async (facts: Iterable<FactId>): Promise<boolean> => {
          const active = new Set(facts);
          const { status } = await solveModel(exactSolver, model, goal, { active });
          return status !== 'infeasible';
        };
        const { conflicts, corrections } = await conflictSets(model, yalps);
        expect(await holds(allFacts(model))).toBe(conflicts.length === 0);
        for (const conflict of conflicts) {
          expect(await holds(conflict)).toBe(false);
          for (const fact of conflict)
            expect(await holds(conflict.filter((other) => other !== fact))).toBe(true);
        }
        for (const correction of corrections) {
          const rest = [...allFacts(model)].filter((fact) => !correction.includes(fact));
          expect(await holds(rest)).toBe(true);
          for (const fact of correction) expect(await holds([...rest, fact])).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
