import type { Decimal } from '../money/decimal.ts';
import type { CommunityRoll } from '../roster/cells.ts';
import type { AssessmentRule } from './assessmentRule.ts';
import { communityScore } from './communityScore.ts';

/**
 * The rating of every community under a rule, as indexes into the policy's ratings, in the order
 * of the communities. A community that is named keeps the rating it is named with, then comes
 * the rating of all; else its score decides, and without scores it stays as filed.
 */
export function ratingsInForce(
  rule: AssessmentRule | null,
  communities: readonly CommunityRoll[],
): number[] {
  if (rule === null) return communities.map(({ rating }) => rating);
  const earned = rule.method === 'asRated' ? [] : ratingsByScore(rule, communities);
  return communities.map(
    ({ communityId, rating }, i) => rule.named.get(communityId) ?? rule.all ?? earned[i] ?? rating,
  );
}

/** The ratings that scores alone earn; null for a community without scores. */
function ratingsByScore(
  rule: AssessmentRule,
  communities: readonly CommunityRoll[],
): (number | null)[] {
  const scores = communities.map((community) => communityScore(community, rule.weights));
  return rule.method === 'thresholds'
    ? scores.map((score) => score && byThreshold(rule.thresholds, score))
    : byQuota(rule.quotas, scores);
}

/** The best rating whose threshold the score meets; the last one where it meets none. */
function byThreshold(thresholds: readonly (Decimal | null)[], score: Decimal): number {
  const reached = thresholds.findIndex((threshold) => threshold !== null && score.gte(threshold));
  return reached < 0 ? thresholds.length - 1 : reached;
}

/**
 * Ratings by place. The shares are added up from the best rating down, and each sum, half-up to
 * a whole number of the communities with scores, is the last place that still gets the rating.
 * Equal scores share the better place, so that they never part; a tie over the edge makes the
 * rating larger than its share. Places beyond all shares get the rating below the lowest that has
 * one, or the last rating. So a better score never earns a worse rating.
 */
function byQuota(
  quotas: readonly (Decimal | null)[],
  scores: readonly (Decimal | null)[],
): (number | null)[] {
  const ranked = scores.filter((score) => score !== null).sort((a, b) => b.cmp(a));
  const places = new Map<string, number>();
  ranked.forEach((score, i) => {
    const key = score.toString();
    if (!places.has(key)) places.set(key, i);
  });
  const lastPlaces = cumulative(quotas, ranked.length);
  const rest = Math.min(lastShared(quotas) + 1, quotas.length - 1);
  return scores.map((score) => {
    if (score === null) return null;
    const place = places.get(score.toString()) ?? 0;
    const found = lastPlaces.findIndex((last) => last !== null && place < last);
    return found < 0 ? rest : found;
  });
}

/** The lowest rating that has a share; −1 where none has. */
function lastShared(quotas: readonly (Decimal | null)[]): number {
  return quotas.reduce((last, quota, i) => (quota === null ? last : i), -1);
}

function cumulative(quotas: readonly (Decimal | null)[], communities: number): (number | null)[] {
  let share: Decimal | null = null;
  return quotas.map((quota) => {
    if (quota === null) return null;
    share = share === null ? quota : share.plus(quota);
    return share.times(communities).toDecimalPlaces(0).toNumber();
  });
}
