import { Decimal } from '../../../src/lib/domain/money/decimal.ts';
import type { Community } from '../../../src/lib/domain/roster/worker.ts';

/**
 * The rating of every community by the plainest road: asks of each one how many have a better
 * score, and goes down the ratings.
 */
export function ratingsOneByOne(
  ratings: readonly { readonly id: string }[],
  communities: readonly Community[],
  read: (id: string) => string | null,
): Map<string, string> {
  const ids = ratings.map(({ id }) => id);
  const method = read('assessment.method') ?? 'asRated';
  const scores = communities.map(({ performanceScore, satisfactionScore }) =>
    performanceScore === undefined || satisfactionScore === undefined
      ? null
      : Decimal.sum(
          new Decimal(performanceScore).times(read('assessment.weight.performance') ?? '0.5'),
          new Decimal(satisfactionScore).times(read('assessment.weight.satisfaction') ?? '0.5'),
        ),
  );
  const scored = scores.filter((score) => score !== null);
  return new Map(
    communities.map(({ communityId, rating }, i) => {
      const set = read(`communityRating.of.${communityId}`) ?? read('communityRating.all');
      const score = scores[i] ?? null;
      if (set !== null || score === null || method === 'asRated')
        return [communityId, set ?? rating];
      if (method === 'thresholds') {
        const reached = ids.find((id) =>
          score.gte(read(`assessment.threshold.${id}`) ?? 'Infinity'),
        );
        return [communityId, reached ?? ids[ids.length - 1] ?? ''];
      }
      const better = scored.filter((other) => other.gt(score)).length;
      let share = new Decimal(0);
      for (const id of ids) {
        const quota = read(`assessment.quota.${id}`);
        if (quota === null) continue;
        share = share.plus(quota);
        if (better < share.times(scored.length).round().toNumber()) return [communityId, id];
      }
      const shared = ids.map((id) => read(`assessment.quota.${id}`) !== null).lastIndexOf(true);
      return [communityId, ids[shared + 1] ?? ids[ids.length - 1] ?? ''];
    }),
  );
}
