import type { Recipient } from './bonusRoll.ts';
import { LEAVE_DAYS } from './calibration.ts';
import type { Random } from './random.ts';

const MOST_DAYS_EACH = 4;

/** Spreads the year's days of unpaid leave over a few of those who served all of it and weren't rated excellent. */
export function spreadLeave(random: Random, roll: readonly Recipient[]): Recipient[] {
  const candidates = random.shuffled(
    roll.filter(({ months, appraisal }) => months === 12 && appraisal !== 'excellent'),
  );
  const days = new Map<string, number>();
  let left = LEAVE_DAYS;
  for (const { workerId } of candidates) {
    if (left === 0) break;
    const taken = Math.min(left, random.between(1, MOST_DAYS_EACH));
    days.set(workerId, taken);
    left -= taken;
  }
  return roll.map((recipient) => ({
    ...recipient,
    leaveDays: days.get(recipient.workerId) ?? 0,
  }));
}
