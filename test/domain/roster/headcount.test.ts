import { describe, expect, test } from 'vitest';
import {
  peopleByAppraisal,
  peopleByRating,
  recipientsIn,
  workersByStep,
  workersIn,
} from '../../../src/lib/domain/roster/headcount.ts';
import { samplePopulation } from '../sample.ts';

describe('head-counts of no cells at all', () => {
  test('are nothing', () => {
    expect(workersIn({ workers: [] })).toBe(0);
    expect(workersByStep({ workers: [] })).toEqual([]);
    const nobody = { people: [], deducted: [] };
    expect(recipientsIn(nobody)).toBe(0);
    expect(peopleByAppraisal(nobody)).toEqual([]);
    expect(peopleByRating(nobody)).toEqual([]);
  });
});

describe('head-counts of a few cells', () => {
  const grade = {
    workers: [
      [1, 0, 2],
      [0, 4, 8],
    ],
  };
  const bonus = {
    people: [
      [
        [1, 2],
        [0, 4],
      ],
      [
        [8, 0],
        [16, 32],
      ],
    ],
    deducted: [{ rating: 0, months: 1, deduction: 1n, people: 1 }],
  };

  test('sum over posts and steps', () => {
    expect(workersIn(grade)).toBe(15);
    expect(workersByStep(grade)).toEqual([1, 4, 10]);
  });

  test('sum over ratings, months and appraisals, and count a deducted person once', () => {
    expect(recipientsIn(bonus)).toBe(63);
    expect(peopleByAppraisal(bonus)).toEqual([25, 38]);
    expect(peopleByRating(bonus)).toEqual([7, 56]);
  });
});

describe('head-counts of the sample', () => {
  test('are those published', () => {
    expect(workersIn(samplePopulation.grade)).toBe(1172);
    expect(recipientsIn(samplePopulation.bonus)).toBe(1508);
    const [excellent, good, met, unmet] = peopleByRating(samplePopulation.bonus);
    expect((excellent ?? 0) + (good ?? 0) + (met ?? 0)).toBe(1508);
    expect(unmet).toBe(0);
  });
});
