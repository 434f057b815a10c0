import { describe, expect, test } from 'vitest';
import type { IntegerProgram } from '../../../src/lib/domain/inference/program/integerProgram.ts';
import { highsSolver } from '../../../src/lib/engine/adapters/highsSolver.ts';
import { lpText } from '../../../src/lib/engine/adapters/lpText.ts';
import { yalpsSolver } from '../../../src/lib/engine/adapters/yalpsSolver.ts';

const knapsack: IntegerProgram = {
  sense: 'max',
  objective: [60, 100, 120],
  rows: [{ coefficients: [10, 20, 30], min: null, max: 50 }],
  upper: [1, 1, 1],
};
const impossible: IntegerProgram = {
  ...knapsack,
  rows: [{ coefficients: [2, 2, 2], min: 1, max: 1 }],
};
const endless: IntegerProgram = { ...knapsack, rows: [], upper: [null, null, null] };

/** A market split: fifty people into two halves equal by five measures at once. Hours of work. */
const hopeless: IntegerProgram = {
  sense: 'min',
  objective: Array.from({ length: 50 }, () => 0),
  rows: Array.from({ length: 6 }, (_, measure) => {
    let seed = measure + 1;
    const coefficients = Array.from({ length: 50 }, () => {
      seed = (seed * 48271) % 2147483647;
      return seed % 100;
    });
    const half = Math.floor(coefficients.reduce((a, b) => a + b, 0) / 2);
    return { coefficients, min: half, max: half };
  }),
  upper: Array.from({ length: 50 }, () => 1),
};

describe.each([highsSolver(), yalpsSolver])('the solver $name', (solver) => {
  test('finds the best whole numbers', async () => {
    expect(await solver.solve(knapsack)).toEqual({ status: 'optimal', values: [0, 1, 1] });
  });

  test('says so where no whole numbers fit', async () => {
    expect(await solver.solve(impossible)).toEqual({ status: 'infeasible' });
  });

  test('says so where nothing is best', async () => {
    expect(await solver.solve(endless)).toEqual({ status: 'unbounded' });
  });

  test('gives up at its deadline', async () => {
    await expect(solver.solve(hopeless, { deadlineMs: 200 })).rejects.toMatchObject({
      kind: 'deadline',
    });
  });

  test('does not begin where the caller has stopped it', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(solver.solve(knapsack, { signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});

describe('HiGHS', () => {
  test('says that it can’t be started where its file is missing, and tries again', async () => {
    const solver = highsSolver({ wasmUrl: '/nowhere/highs.wasm' });
    await expect(solver.solve(knapsack)).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(solver.solve(knapsack)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('is told a program as text, a limit with two sides as two rows', () => {
    const text = lpText({
      sense: 'min',
      objective: [1, -2],
      rows: [
        { coefficients: [3, 0], min: 1, max: 4 },
        { coefficients: [0, 0], min: null, max: 0 },
        { coefficients: [1, 1], min: 5, max: 5 },
      ],
      upper: [7, null],
    });
    expect(text.split('\n')).toEqual([
      'Minimize',
      ' goal: + 1 n0 - 2 n1',
      'Subject To',
      ' row0least: + 3 n0 >= 1',
      ' row0most: + 3 n0 <= 4',
      ' row1most: 0 n0 <= 0',
      ' row2: + 1 n0 + 1 n1 = 5',
      'Bounds',
      ' n0 <= 7',
      ' n1 <= +inf',
      'Generals',
      ' n0 n1',
      'End',
      '',
    ]);
  });
});
