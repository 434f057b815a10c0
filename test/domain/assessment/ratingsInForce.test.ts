import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentRule } from '../../../src/lib/domain/assessment/assessmentRule.ts';
import { communityScore } from '../../../src/lib/domain/assessment/communityScore.ts';
import { ratingsInForce } from '../../../src/lib/domain/assessment/ratingsInForce.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import type { CommunityRoll } from '../../../src/lib/domain/roster/cells.ts';
import { samplePopulation } from '../sample.ts';

const rolls = samplePopulation.bonusByCommunity!;

function rule(changed: Readonly<Record<string, string | null>>) {
  return assessmentRule(
    policy,
    new Map([...settingsAt(policy, '2022-12'), ...Object.entries(changed)]),
  );
}

const counts = (changed: Readonly<Record<string, string | null>>, of = rolls) =>
  policy.ratings.map(
    (_, rating) => ratingsInForce(rule(changed), of).filter((one) => one === rating).length,
  );

/** Communities with these scores on both counts, filed as "met". */
const scored = (...scores: (string | null)[]): CommunityRoll[] =>
  scores.map((score, i) => ({
    communityId: `C${String(i)}`,
    rating: 2,
    people: [],
    ...(score !== null && { performanceScore: score, satisfactionScore: score }),
  }));

describe('the score of a community', () => {
  test('P9: is 70 % of one score and 30 % of the other, exactly', () => {
    const weights = rule({ 'assessment.method': 'thresholds' })!.weights;
    expect(
      communityScore(
        { performanceScore: '79.89', satisfactionScore: '81.79' },
        weights,
      )?.toString(),
    ).toBe('80.46');
  });

  test('is not known where either score is missing', () => {
    const weights = rule({ 'assessment.method': 'thresholds' })!.weights;
    expect(communityScore({ performanceScore: '79.89' }, weights)).toBeNull();
  });
});

describe('the ratings of the sample', () => {
  test.each([['asRated'], ['thresholds'], ['quotas']])(
    'are 32, 31, 59 and none, as filed and by the examples of the policy: %s',
    (method) => {
      expect(counts({ 'assessment.method': method })).toEqual([32, 31, 59, 0]);
    },
  );

  test('all rise where all are rated excellent, but for one that is named', () => {
    expect(
      counts({ 'communityRating.all': 'excellent', 'communityRating.of.C001': 'unmet' }),
    ).toEqual([121, 0, 0, 1]);
  });
});

describe('ratings by threshold', () => {
  test('take the best that the score reaches, and the last where it reaches none', () => {
    const by = { 'assessment.method': 'thresholds', 'assessment.threshold.unmet': null };
    expect(ratingsInForce(rule(by), scored('92', '91.99', '75', '74.99'))).toEqual([0, 1, 2, 3]);
  });

  test('keep what is filed without scores', () => {
    const by = { 'assessment.method': 'thresholds' };
    expect(ratingsInForce(rule(by), scored('99', null))).toEqual([0, 2]);
  });
});

describe('ratings by share', () => {
  const quarter = {
    'assessment.method': 'quotas',
    'assessment.quota.excellent': '0.25',
    'assessment.quota.good': '0.25',
  };

  test('go down the places, and the rest gets the rating below the lowest with a share', () => {
    expect(ratingsInForce(rule(quarter), scored('60', '90', '80', '70'))).toEqual([2, 0, 1, 2]);
  });

  test('treat equal scores alike: a tie over the edge takes the better rating', () => {
    expect(ratingsInForce(rule(quarter), scored('90', '90', '80', '70'))).toEqual([0, 0, 2, 2]);
  });

  test('leave nobody out where every rating has a share and they sum to less than all', () => {
    const all = { ...quarter, 'assessment.quota.met': '0.25', 'assessment.quota.unmet': '0' };
    expect(ratingsInForce(rule(all), scored('60', '90', '80', '70'))).toEqual([3, 0, 1, 2]);
  });

  test('give every community one rating, equal scores the same, better scores none worse', () => {
    const score = fc.option(fc.constantFrom('0', '60', '75.5', '88', '92', '100'));
    const share = fc.option(fc.constantFrom('0', '0.1', '0.333', '0.5', '1'));
    fc.assert(
      fc.property(
        fc.array(score, { maxLength: 12 }),
        fc.tuple(share, share, share, share),
        (scores, shares) => {
          const communities = scored(...scores);
          const quotas = Object.fromEntries(
            policy.ratings.map(({ id }, i) => [`assessment.quota.${id}`, shares[i] ?? null]),
          );
          const made = ratingsInForce(
            rule({ 'assessment.method': 'quotas', ...quotas }),
            communities,
          );
          expect(made).toHaveLength(communities.length);
          const known = made.flatMap((rating, i) => {
            const one = scores[i] ?? null;
            return one === null ? [] : [{ rating, score: Number(one) }];
          });
          for (const { rating } of known) expect(policy.ratings[rating]).toBeDefined();
          for (const a of known)
            for (const b of known) {
              if (a.score === b.score) expect(a.rating).toBe(b.rating);
              if (a.score > b.score) expect(a.rating <= b.rating).toBe(true);
            }
        },
      ),
      { numRuns: 100 },
    );
  });
});
