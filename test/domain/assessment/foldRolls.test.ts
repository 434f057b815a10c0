import { describe, expect, test } from 'vitest';
import { foldRolls } from '../../../src/lib/domain/assessment/foldRolls.ts';
import { ratedBy } from '../../../src/lib/domain/assessment/ratedCells.ts';
import { assessmentRule } from '../../../src/lib/domain/assessment/assessmentRule.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { samplePopulation } from '../sample.ts';

const communities = [
  { communityId: 'C1', rating: 'good' },
  { communityId: 'C2', rating: 'met', performanceScore: '80', satisfactionScore: '90' },
];
const row = (change: object = {}) => ({
  workerId: 'B1',
  communityId: 'C1',
  months: 12,
  appraisal: 'competent',
  ...change,
});

describe('a bonus roll by community', () => {
  test('counts people by months, appraisal and deduction, and lists a community without any', () => {
    const rolls = foldRolls(policy, [row(), row(), row({ deduction: 100n })], communities);
    expect(rolls).toEqual([
      {
        communityId: 'C1',
        rating: 1,
        people: [
          { months: 12, appraisal: 1, deduction: 0n, people: 2 },
          { months: 12, appraisal: 1, deduction: 100n, people: 1 },
        ],
      },
      {
        communityId: 'C2',
        rating: 2,
        performanceScore: '80',
        satisfactionScore: '90',
        people: [],
      },
    ]);
  });

  test.each([
    ['a community that is not listed', row({ communityId: 'C3' }), communities, 'C3'],
    ['an appraisal unknown', row({ appraisal: 'superb' }), communities, 'superb'],
    ['a rating unknown', row(), [{ communityId: 'C1', rating: 'superb' }], 'superb'],
  ])('refuses %s', (_, one, list, text) => {
    expect(() => foldRolls(policy, [one], list)).toThrow(text);
  });

  test('folds by the ratings as filed to the cells that the rows fold to', () => {
    const thresholds = assessmentRule(
      policy,
      new Map([...settingsAt(policy, '2022-12'), ['assessment.method', 'thresholds']]),
    )!;
    expect(ratedBy(thresholds, samplePopulation).bonus).toEqual(samplePopulation.bonus);
  });
});
