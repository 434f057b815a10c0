import type { BonusCells, CommunityRoll, DeductedCell } from '../roster/cells.ts';
import type { AssessmentRule } from './assessmentRule.ts';
import { ratingsInForce } from './ratingsInForce.ts';

/** What of a population the bonus is computed from. */
export interface BonusPopulation {
  readonly bonus: BonusCells;
  /** the same people by community; left out where only their ratings are known */
  readonly bonusByCommunity?: readonly CommunityRoll[] | undefined;
}

/** The bonus roll under one rule for ratings. */
export interface Rated {
  readonly bonus: BonusCells;
  /** [rating], how many communities have it; null where nobody says who is in which community */
  readonly communities: readonly number[] | null;
  /** the rating of each community, in their order; null likewise */
  readonly ratings: readonly number[] | null;
}

/**
 * The bonus roll by the ratings that a rule gives. As filed where there is no rule, and also
 * where the population does not say who is in which community.
 */
export function ratedBy(
  rule: AssessmentRule | null,
  { bonus, bonusByCommunity }: BonusPopulation,
): Rated {
  if (!bonusByCommunity) return { bonus, communities: null, ratings: null };
  const ratings = ratingsInForce(rule, bonusByCommunity);
  const communities = bonus.people.map((_, of) => ratings.filter((rating) => rating === of).length);
  return {
    bonus: rule === null ? bonus : cellsByRating(bonusByCommunity, ratings, bonus.people),
    communities,
    ratings,
  };
}

/** Folds the people of all communities by the ratings in force. */
function cellsByRating(
  rolls: readonly CommunityRoll[],
  ratings: readonly number[],
  shape: BonusCells['people'],
): BonusCells {
  const people = shape.map((months) => months.map((appraisals) => appraisals.map(() => 0)));
  const deducted = new Map<string, DeductedCell>();
  rolls.forEach((roll, i) => {
    const rating = ratings[i] ?? roll.rating;
    roll.people.forEach(({ months, appraisal, deduction, people: count }) => {
      const counts = people[rating]?.[months - 1];
      if (counts) counts[appraisal] = (counts[appraisal] ?? 0) + count;
      if (deduction === 0n) return;
      const key = `${String(rating)} ${String(months)} ${String(deduction)}`;
      const before = deducted.get(key)?.people ?? 0;
      deducted.set(key, { rating, months, deduction, people: before + count });
    });
  });
  return { people, deducted: [...deducted.values()].sort(byPlace) };
}

function byPlace(a: DeductedCell, b: DeductedCell): number {
  return a.rating - b.rating || a.months - b.months || (a.deduction < b.deduction ? -1 : 1);
}
