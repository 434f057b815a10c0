import { ratedCells, rateCommunities, type BonusPopulation } from '../assessment/ratedCells.ts';
import type { Fen } from '../money/fen.ts';
import type { PayTables } from '../policy/payTables.ts';
import { recipientsIn } from '../roster/headcount.ts';
import { awardsOf } from './awards.ts';
import { bonusByRating } from './bill.ts';
import type { Budget } from './budget.ts';

type YearlyItems = Pick<Budget, 'communityBonus' | 'individualAward'>;

/**
 * Bonus and awards of a year under December's tables. Where the awards come out of the bonus,
 * what is left of it is the bonus, at least 0, so that the two items sum to what is paid.
 */
export function yearlyItems(population: BonusPopulation, tables: PayTables): YearlyItems {
  const awards = awardsOf(population, tables);
  const sum = bonusSum(population, tables);
  const left = sum > awards.annual ? sum - awards.annual : 0n;
  return {
    communityBonus: {
      recipients: recipientsIn(population.bonus),
      annual: tables.award.inside ? left : sum,
      communities: communitiesByRating(population, tables),
    },
    individualAward: { ...awards, inside: tables.award.inside },
  };
}

/** The year's bonus before any award is taken out of it, in fen. */
export function bonusSum(population: BonusPopulation, tables: PayTables): Fen {
  return bonusByRating(ratedCells(tables.assessment, population), tables).reduce(
    (a, b) => a + b,
    0n,
  );
}

function communitiesByRating(
  { bonus, bonusByCommunity }: BonusPopulation,
  { assessment }: PayTables,
): readonly number[] | null {
  if (!bonusByCommunity) return null;
  if (assessment) return rateCommunities(assessment, bonusByCommunity, bonus).communities;
  return bonus.people.map((_, i) => bonusByCommunity.filter(({ rating }) => rating === i).length);
}
