import { FULL_YEAR_BONUS_FEN, type Rating } from './calibration.ts';
import type { Recipient } from './bonusRoll.ts';
import type { Random } from './random.ts';

const MOST_MOVES = 5_000_000;

/**
 * What a community of this rating pays for so many months, in fen: the full year's amount by whole months
 * of twelve, half-up (A2).
 */
export function bonusFor(rating: Rating, months: number): number {
  return Math.floor((FULL_YEAR_BONUS_FEN[rating] * months * 2 + 12) / 24);
}

/**
 * Redraws the months of people who served part of the year until the roll's bonuses add up to `total` fen.
 * Two people are redrawn at a time, and kept where the sum comes no further from the total: one alone
 * can't mend a difference of a few fen.
 *
 * @throws RangeError if the total is not met
 */
export function meetTotal(
  random: Random,
  roll: readonly Recipient[],
  ratingOf: ReadonlyMap<string, Rating>,
  total: number,
): Recipient[] {
  const months = roll.map((recipient) => recipient.months);
  const amount = (index: number, served: number): number =>
    bonusFor(ratingOf.get(roll[index]!.communityId)!, served);
  const movable = roll.flatMap(({ months: served, appraisal }, index) =>
    served < 12 && appraisal !== 'excellent' ? [index] : [],
  );
  let missing = total - months.reduce((sum, served, index) => sum + amount(index, served), 0);

  for (let moves = 0; missing !== 0; moves++) {
    if (moves === MOST_MOVES)
      throw new RangeError(`the bonus roll misses its total by ${missing} fen`);
    const first = movable[random.below(movable.length)]!;
    const second = movable[random.below(movable.length)]!;
    if (first === second) continue;
    const firstServed = random.between(1, 11);
    const secondServed = random.between(1, 11);
    const left =
      missing +
      amount(first, months[first]!) -
      amount(first, firstServed) +
      amount(second, months[second]!) -
      amount(second, secondServed);
    if (Math.abs(left) > Math.abs(missing)) continue;
    months[first] = firstServed;
    months[second] = secondServed;
    missing = left;
  }
  return roll.map((recipient, index) => ({ ...recipient, months: months[index]! }));
}
