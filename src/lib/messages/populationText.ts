import type { ItemPopulation } from '../domain/budget/budget.ts';
import type { Messages } from './index.ts';

/** Whom an item counts, in words, with how many they are: "人员名册 1172 人". */
export function populationText(
  { simulate, statutory, format }: Messages,
  { counts, people }: ItemPopulation,
): string {
  if (people === null) return statutory.holdersUnknown;
  const n = format.people(people);
  switch (counts) {
    case 'roster':
      return simulate.rosterPeople(n);
    case 'rosterAndRoll':
      return statutory.rosterAndRoll(n);
    case 'bonusRoll':
      return people === 0 ? simulate.noRoll : simulate.rollPeople(n);
    case 'awarded':
      return simulate.awardPeople(n);
    case 'holders':
      return statutory.holders(n);
  }
}
