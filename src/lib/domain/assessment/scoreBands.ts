import { Decimal } from '../money/decimal.ts';

/** A community's score and the rating it has, as an index into the policy's ratings. */
export interface ScoredCommunity {
  readonly score: Decimal;
  readonly rating: number;
}

/** Communities whose score lies from `from` up to, but not at, `to`. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  /** [rating] */
  readonly communities: readonly number[];
}

const WIDTHS = [1, 2, 5, 10, 20, 50, 100];

/**
 * Communities by score, in bands of whole points without a gap from the lowest score to the
 * highest: bands of 1 point, or of 2, 5, 10 … where more than `most` would be needed.
 *
 * @param ratings how many ratings the policy has
 */
export function scoreBands(
  communities: readonly ScoredCommunity[],
  ratings: number,
  most = 30,
): readonly ScoreBand[] {
  if (communities.length === 0) return [];
  const scores = communities.map(({ score }) => score);
  const [least, highest] = [Decimal.min(...scores), Decimal.max(...scores)];
  const bandOf = (score: Decimal, width: number): number => score.div(width).floor().toNumber();
  const width = WIDTHS.find((w) => bandOf(highest, w) - bandOf(least, w) < most) ?? 1000;
  const first = bandOf(least, width);
  const counts = Array.from({ length: bandOf(highest, width) - first + 1 }, () =>
    Array.from({ length: ratings }, () => 0),
  );
  for (const { score, rating } of communities) {
    const count = counts[bandOf(score, width) - first];
    if (count) count[rating] = (count[rating] ?? 0) + 1;
  }
  return counts.map((band, i) => ({
    from: (first + i) * width,
    to: (first + i + 1) * width,
    communities: band,
  }));
}

/** The lowest score of each rating; null where nobody with a score has it. */
export function lowestScores(
  communities: readonly ScoredCommunity[],
  ratings: number,
): readonly (Decimal | null)[] {
  return Array.from({ length: ratings }, (_, rating) => {
    const scores = communities.filter((one) => one.rating === rating).map(({ score }) => score);
    return scores.length === 0 ? null : Decimal.min(...scores);
  });
}
