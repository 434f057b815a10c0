import { ratingEarned } from './assessmentScheme.ts';
import { COMMUNITIES_BY_RATING, RATINGS, type Rating } from './calibration.ts';
import type { Random } from './random.ts';

export interface Community {
  readonly communityId: string;
  readonly rating: Rating;
  /** Hundredths of a point. */
  readonly performance: number;
  /** Hundredths of a point. */
  readonly satisfaction: number;
}

/** The assessed communities C001, C002, … with as many of each rating as P9 says and scores that earn it. */
export function drawCommunities(random: Random): Community[] {
  const ratings = RATINGS.flatMap((rating) =>
    Array.from({ length: COMMUNITIES_BY_RATING[rating] }, () => rating),
  );
  return random.shuffled(ratings).map((rating, index) => ({
    communityId: `C${String(index + 1).padStart(3, '0')}`,
    rating,
    ...drawScores(random, rating),
  }));
}

function drawScores(
  random: Random,
  rating: Rating,
): Pick<Community, 'performance' | 'satisfaction'> {
  for (;;) {
    const performance = bell(random, 7600, 9900);
    const satisfaction = bell(random, 7400, 9900);
    if (ratingEarned(performance, satisfaction) === rating) return { performance, satisfaction };
  }
}

/** The mean of three even draws, rounded down: a hump over the middle of the range. */
function bell(random: Random, low: number, high: number): number {
  const sum = random.between(low, high) + random.between(low, high) + random.between(low, high);
  return Math.trunc(sum / 3);
}
