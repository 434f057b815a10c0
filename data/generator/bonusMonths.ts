import type { Recipient } from './bonusRoll.ts';
import { FULL_YEAR_BONUS_FEN, type Rating } from './calibration.ts';
import type { Random } from './random.ts';

const MOST_MOVES = 5_000_000;

/**
 * What a community of this rating pays for so many months, in fen: the full year's amount by whole months
 * of twelve, half-up (A2).
 */
function bonusFor(rating: Rating, months: number): number {
  return Math.floor((FULL_YEAR_BONUS_FEN[rating] * months * 2 + 12) / 24);
}

/**
 * Redraws the months of people who served part of the year until the roll's bonuses add up to `total` fen.
 * Two people are redrawn at a time, and kept where the sum comes no further from the total: one alone
 * can't mend a difference of a few fen.
 *
 * @throws RangeError if the total is not met
 */
export function meetTotal(random: Random, roll: readonly Recipient[], total: number): Recipient[] {
  const met = roll.map((recipient) => ({ ...recipient }));
  const movable = met.filter(({ months, appraisal }) => months < 12 && appraisal !== 'excellent');
  let missing = total - met.reduce((sum, { rating, months }) => sum + bonusFor(rating, months), 0);

  for (let moves = 0; missing !== 0; moves++) {
    if (moves === MOST_MOVES)
      throw new RangeError(`the bonus roll misses its total by ${String(missing)} fen`);
    const pair = [random.pick(movable), random.pick(movable)] as const;
    if (pair[0] === pair[1]) continue;
    const redrawn = pair.map((person) => ({ person, months: random.between(1, 11) }));
    const left = redrawn.reduce(
      (difference, { person: { rating, months: before }, months: after }) =>
        difference + bonusFor(rating, before) - bonusFor(rating, after),
      missing,
    );
    if (Math.abs(left) > Math.abs(missing)) continue;
    for (const { person, months } of redrawn) person.months = months;
    missing = left;
  }
  return met;
}
