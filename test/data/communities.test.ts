import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { countBy, rowsOf, textOf } from './files.ts';

const communities = rowsOf('communities.csv');
const hundredths = (decimal = '') => BigInt(decimal.replace('.', ''));
const stated = (id: string) => builtInPolicy.parameters[`assessment.${id}`]?.values[0];

describe('the sample communities', () => {
  test('have the columns of the contract in order', () => {
    expect(textOf('sample/communities.csv').split('\n')[0]).toBe(
      'community_id,rating,performance_score,satisfaction_score',
    );
  });

  test('P9, D1: 32 are excellent, 31 good, 59 met their goals and none failed to, 122 in all', () => {
    expect(countBy(communities, 'rating')).toEqual({ excellent: 32, good: 31, met: 59 });
    expect(new Set(communities.map(({ community_id }) => community_id)).size).toBe(122);
  });

  test('have scores with two decimals between 0 and 100', () => {
    for (const { performance_score, satisfaction_score } of communities)
      for (const score of [performance_score, satisfaction_score]) {
        expect(score).toMatch(/^\d{1,3}\.\d{2}$/);
        expect(hundredths(score)).toBeLessThanOrEqual(10_000n);
      }
  });

  test('P9, A4: are rated as 70 % of one score and 30 % of the other says under the example thresholds', () => {
    const earned = communities.map(({ performance_score, satisfaction_score }) => {
      const weighted = hundredths(performance_score) * 70n + hundredths(satisfaction_score) * 30n;
      return builtInPolicy.ratings.find(
        ({ id }) => weighted >= hundredths(stated(`threshold.${id}`)?.value ?? '') * 100n,
      )?.id;
    });
    expect(earned).toEqual(communities.map(({ rating }) => rating));
  });
});

describe('the assessment that the policy document states', () => {
  test('P9: takes the published weights', () => {
    for (const [score, weight] of [
      ['performance', '0.70'],
      ['satisfaction', '0.30'],
    ] as const)
      expect(stated(`weight.${score}`)).toMatchObject({ value: weight, status: 'published' });
  });

  test('A4: says that its thresholds and shares are assumed, and where there is none', () => {
    for (const { id } of builtInPolicy.ratings) {
      expect(stated(`threshold.${id}`)).toMatchObject({ status: 'assumed' });
      const quota = stated(`quota.${id}`);
      expect(quota?.status).toBe(quota?.value === null ? 'unpublished' : 'assumed');
    }
  });
});
