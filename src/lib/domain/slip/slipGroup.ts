import type { BonusPopulation } from '../assessment/ratedCells.ts';

/**
 * The others whose pay a person's pay hangs on: the bonus roll, by community where it is known.
 * Without it a shared bonus, a quota or a place by score can't be told of one person.
 */
export type SlipGroup = BonusPopulation;
