import type { BonusCells, CommunityRoll, DeductedCell } from '../roster/cells.ts';
import type { AssessmentRule } from './assessmentRule.ts';
import { ratingsInForce } from './ratingsInForce.ts';

/** What of a population the bonus is computed from. */
export interface BonusPopulation {
  readonly bonus: BonusCells;
  /** the same people by community; left out where only their ratings are known */
  readonly bonusByCommunity?: readonly CommunityRoll[] | undefined;
}

/** The bonus cells and the number of communities of each rating, under one rule. */
export interface Rated {
  readonly cells: BonusCells;
  /** [rating] */
  readonly communities: readonly number[];
  /** in the order of the communities */
  readonly ratings: readonly number[];
}

/** One rule is asked for many times while a scenario is costed; communities may be many. */
const known = new WeakMap<readonly CommunityRoll[], WeakMap<AssessmentRule, Rated>>();

/**
 * The bonus cells by the ratings that a rule gives. As filed where there is no rule, and also
 * where the population does not say who is in which community.
 */
export function ratedCells(
  rule: AssessmentRule | null,
  { bonus, bonusByCommunity }: BonusPopulation,
): BonusCells {
  return rule === null || !bonusByCommunity
    ? bonus
    : rateCommunities(rule, bonusByCommunity, bonus).cells;
}

/** Folds the people of all communities by the ratings that a rule gives them. */
export function rateCommunities(
  rule: AssessmentRule,
  rolls: readonly CommunityRoll[],
  { people }: BonusCells,
): Rated {
  const ofRolls = known.get(rolls) ?? new WeakMap<AssessmentRule, Rated>();
  known.set(rolls, ofRolls);
  const before = ofRolls.get(rule);
  if (before) return before;
  const ratings = ratingsInForce(rule, rolls);
  const rated = { ratings, ...foldRolls(rolls, ratings, people) };
  ofRolls.set(rule, rated);
  return rated;
}

function foldRolls(
  rolls: readonly CommunityRoll[],
  ratings: readonly number[],
  shape: BonusCells['people'],
): Pick<Rated, 'cells' | 'communities'> {
  const people = shape.map((months) => months.map((appraisals) => appraisals.map(() => 0)));
  const communities = shape.map(() => 0);
  const deducted = new Map<string, DeductedCell>();
  rolls.forEach((roll, i) => {
    const rating = ratings[i] ?? roll.rating;
    communities[rating] = (communities[rating] ?? 0) + 1;
    roll.people.forEach(({ months, appraisal, people: count }) => {
      const counts = people[rating]?.[months - 1];
      if (counts) counts[appraisal] = (counts[appraisal] ?? 0) + count;
    });
    roll.people.forEach(({ months, deduction, people: count }) => {
      if (deduction === 0n) return;
      const key = `${String(rating)} ${String(months)} ${String(deduction)}`;
      const before = deducted.get(key)?.people ?? 0;
      deducted.set(key, { rating, months, deduction, people: before + count });
    });
  });
  return { communities, cells: { people, deducted: [...deducted.values()].sort(byPlace) } };
}

function byPlace(a: DeductedCell, b: DeductedCell): number {
  return a.rating - b.rating || a.months - b.months || (a.deduction < b.deduction ? -1 : 1);
}
