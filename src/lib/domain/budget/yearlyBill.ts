import { ratedCells, rateCommunities, type BonusPopulation } from '../assessment/ratedCells.ts';
import type { Fen } from '../money/fen.ts';
import type { CompiledPolicy } from '../policy/compiledPolicy.ts';
import { recipientsIn } from '../roster/headcount.ts';
import { awardsOf } from './awards.ts';
import { bonusByRating } from './bill.ts';
import type { Budget } from './budget.ts';

type YearlyItems = Pick<Budget, 'communityBonus' | 'individualAward'>;

/**
 * Bonus and awards of a year, as December has it. Where the awards come out of the bonus,
 * what is left of it is the bonus, at least 0, so that the two items sum to what is paid.
 */
export function yearlyItems(population: BonusPopulation, december: CompiledPolicy): YearlyItems {
  const awards = awardsOf(population, december);
  const sum = bonusSum(population, december);
  const left = sum > awards.annual ? sum - awards.annual : 0n;
  return {
    communityBonus: {
      recipients: recipientsIn(population.bonus),
      annual: december.rules.award.inside ? left : sum,
      communities: communitiesByRating(population, december),
    },
    individualAward: { ...awards, inside: december.rules.award.inside },
  };
}

/** The year's bonus before any award is taken out of it, in fen. */
export function bonusSum(population: BonusPopulation, { tables, rules }: CompiledPolicy): Fen {
  return bonusByRating(ratedCells(rules.assessment, population), tables).reduce(
    (a, b) => a + b,
    0n,
  );
}

function communitiesByRating(
  { bonus, bonusByCommunity }: BonusPopulation,
  { rules: { assessment } }: CompiledPolicy,
): readonly number[] | null {
  if (!bonusByCommunity) return null;
  if (assessment) return rateCommunities(assessment, bonusByCommunity, bonus).communities;
  return bonus.people.map((_, i) => bonusByCommunity.filter(({ rating }) => rating === i).length);
}
