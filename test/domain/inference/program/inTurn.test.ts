import { describe, expect, test } from 'vitest';
import { inTurn } from '../../../../src/lib/domain/inference/program/inTurn.ts';
import {
  SolverError,
  type IntegerProgram,
  type Solver,
  type SolverErrorKind,
} from '../../../../src/lib/domain/inference/program/integerProgram.ts';
import { solveModel } from '../../../../src/lib/domain/inference/program/solveModel.ts';
import { rosterModel } from '../../../../src/lib/domain/inference/program/rosterModel.ts';
import { chosenFacts } from '../chosenFacts.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 as scenario } from '../../../../src/lib/domain/scenario/presets.ts';
import { yalps } from '../solvers.ts';

const program: IntegerProgram = { sense: 'max', objective: [1], rows: [], upper: [3] };

function failing(kind: SolverErrorKind): Solver & { readonly deadlines: (number | undefined)[] } {
  const deadlines: (number | undefined)[] = [];
  return {
    name: kind,
    deadlines,
    solve: (_, options) => {
      deadlines.push(options?.deadlineMs);
      return Promise.reject(new SolverError(kind, kind));
    },
  };
}

describe('solvers in turn', () => {
  test.each(['unavailable', 'deadline', 'failed'] as const)(
    'go on after one is %s',
    async (kind) => {
      const solver = inTurn([{ solver: failing(kind) }, { solver: yalps }]);
      expect(await solver.solve(program)).toEqual({ status: 'optimal', values: [3] });
    },
  );

  test('stop where the caller has cancelled', async () => {
    const solver = inTurn([{ solver: failing('cancelled') }, { solver: yalps }]);
    await expect(solver.solve(program)).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('fail with the last failure where all fail', async () => {
    const solver = inTurn([{ solver: failing('failed') }, { solver: failing('deadline') }]);
    await expect(solver.solve(program)).rejects.toMatchObject({ kind: 'deadline' });
  });

  test('give each no more than its own time and the caller’s', async () => {
    const first = failing('deadline');
    const solver = inTurn([{ solver: first, atMostMs: 100 }, { solver: yalps }]);
    await solver.solve(program);
    await solver.solve(program, { deadlineMs: 50 });
    await solver.solve(program, { deadlineMs: 500 });
    expect(first.deadlines).toEqual([100, 50, 100]);
  });
});

describe('an answer of a solver', () => {
  const facts = chosenFacts(policy, {})!;
  const model = rosterModel({ policy, scenario, facts, year: 2022 });
  const goal = { sense: 'min' as const, coefficients: model.cells.map(({ cost }) => cost) };
  const lying = (value: number): Solver => ({
    name: 'liar',
    solve: ({ objective }) =>
      Promise.resolve({ status: 'optimal', values: objective.map(() => value) }),
  });

  test.each([0, -1, 1e300, NaN])(
    'of %d people everywhere is refused: it breaks the facts',
    async (value) => {
      await expect(solveModel(lying(value), model, goal)).rejects.toMatchObject({ kind: 'failed' });
    },
  );

  test('is not asked for once the caller has stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(solveModel(yalps, model, goal, { signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});
