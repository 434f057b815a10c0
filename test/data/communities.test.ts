import { describe, expect, test } from 'vitest';
import { countBy, rowsOf, textOf } from './files.ts';

interface Scheme {
  weights: Record<'performance_score' | 'satisfaction_score', { value: string; status: string }>;
  thresholds: { status: string; assumption: string; ratings: { rating: string; from: string }[] };
}

const scheme = JSON.parse(textOf('schemes/assessment-example.json')) as Scheme;
const communities = rowsOf('communities.csv');
const hundredths = (decimal = '') => BigInt(decimal.replace('.', ''));

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
      return scheme.thresholds.ratings.find(({ from }) => weighted >= hundredths(from) * 100n)
        ?.rating;
    });
    expect(earned).toEqual(communities.map(({ rating }) => rating));
  });
});

describe('the example scheme of the assessment', () => {
  test('P9: takes the published weights', () => {
    const { performance_score, satisfaction_score } = scheme.weights;
    expect([performance_score.value, satisfaction_score.value]).toEqual(['0.70', '0.30']);
    expect([performance_score.status, satisfaction_score.status]).toEqual([
      'published',
      'published',
    ]);
  });

  test('says that its thresholds are assumed', () => {
    expect([scheme.thresholds.status, scheme.thresholds.assumption]).toEqual(['assumed', 'A4']);
  });
});
