import { recipientsIn, workersIn } from '../roster/headcount.ts';
import type { Budget } from './budget.ts';
import type { SettledMonth } from './settle.ts';

/**
 * Whom an item counts (人数口径): the rows of the roster; these and the others of the bonus roll;
 * the bonus roll; those of it who are awarded; or the holders of a qualification.
 */
export type Counted = 'roster' | 'rosterAndRoll' | 'bonusRoll' | 'awarded' | 'holders';

/** Whom an item counts and how many they are; null where the roster does not tell. */
export interface ItemPopulation {
  readonly counts: Counted;
  readonly people: number | null;
}

/** The pay items of a budget, in the order in which they are listed; the total sums them. */
export const budgetItems = [
  'gradeAllowance',
  'baseAllowance',
  'socialInsurance',
  'housingFund',
  'communityBonus',
  'individualAward',
  'performanceAllowance',
  'qualificationAllowance',
  'healthCheck',
  'paidLeave',
] as const;

/** How many of them, from the first, the letter gives amounts for. */
const PUBLISHED = 6;

export type BudgetItem = (typeof budgetItems)[number];

/** The items that are paid every month. */
export const monthlyItems = [
  'gradeAllowance',
  'baseAllowance',
  'socialInsurance',
  'housingFund',
  'performanceAllowance',
  'qualificationAllowance',
] as const satisfies readonly BudgetItem[];

/**
 * The items that a table lists: those that the letter gives amounts for, and of the others those
 * that cost anything in one of the budgets.
 */
export function listedItems(...budgets: readonly Budget[]): BudgetItem[] {
  return budgetItems.filter(
    (item, i) => i < PUBLISHED || budgets.some((budget) => budget[item].annual !== 0n),
  );
}

/** The people of the bonus roll beyond the roster who draw statutory items too; 0 by default. */
export function peopleBeyond({ people, tables }: SettledMonth): number {
  const { grade, bonus, notLoaded = [] } = people;
  // Without the roster nobody knows who of the roll is beyond it.
  if (!tables.beyondRoster || notLoaded.length > 0) return 0;
  return Math.max(0, recipientsIn(bonus) - workersIn(grade));
}

/** Whom an item of a budget counts, and how many they are. */
export function populationOf(budget: Budget, item: BudgetItem): ItemPopulation {
  switch (item) {
    case 'baseAllowance':
    case 'socialInsurance':
    case 'housingFund':
      return budget.beyondRoster > 0 && budget.beyondItems.includes(item)
        ? { counts: 'rosterAndRoll', people: budget.workers + budget.beyondRoster }
        : { counts: 'roster', people: budget.workers };
    case 'communityBonus':
      return { counts: 'bonusRoll', people: budget.communityBonus.recipients };
    case 'individualAward':
      return { counts: 'awarded', people: budget.individualAward.recipients };
    case 'qualificationAllowance':
      return { counts: 'holders', people: budget.qualificationAllowance.holders };
    default:
      return { counts: 'roster', people: budget.workers };
  }
}

/** The file of people that an item counts; what counts the roll beyond the roster needs both. */
export function needs(item: BudgetItem): 'roster' | 'bonus' {
  return item === 'communityBonus' || item === 'individualAward' ? 'bonus' : 'roster';
}
