import type { Fen } from '../money/fen.ts';
import { recipientsIn } from '../roster/headcount.ts';
import { awardsOf } from './awards.ts';
import { bonusByRating } from './bill.ts';
import type { Budget } from './budget.ts';
import type { SettledMonth } from './settle.ts';

type YearlyItems = Pick<Budget, 'communityBonus' | 'individualAward'>;

/**
 * Bonus and awards of a year, as December has it. Where the awards come out of the bonus,
 * what is left of it is the bonus, at least 0, so that the two items sum to what is paid.
 */
export function yearlyItems(december: SettledMonth): YearlyItems {
  const awards = awardsOf(december);
  const sum = bonusSum(december);
  const left = sum > awards.annual ? sum - awards.annual : 0n;
  return {
    communityBonus: {
      recipients: recipientsIn(december.bonus),
      annual: december.rules.award.inside ? left : sum,
      communities: december.communities,
    },
    individualAward: { ...awards, inside: december.rules.award.inside },
  };
}

/** The year's bonus before any award is taken out of it, in fen. */
export function bonusSum({ bonus, tables }: SettledMonth): Fen {
  return bonusByRating(bonus, tables).reduce((a, b) => a + b, 0n);
}
