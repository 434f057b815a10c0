import policy from '../policies/xishan-2022.json' with { type: 'json' };
import { RATINGS, type Rating } from './calibration.ts';

/** The example assessment (P9, A4) as the policy document states it. */
const stated = new Map(
  Object.entries(policy.parameters).map(([id, { values }]) => [id, values[0]?.value]),
);

const PERFORMANCE_WEIGHT = hundredths('assessment.weight.performance');
const SATISFACTION_WEIGHT = hundredths('assessment.weight.satisfaction');

/**
 * The rating that two scores earn: 70 % work results and 30 % satisfaction (P9) against the example
 * thresholds (A4).
 *
 * @param performance hundredths of a point, 0 to 10 000
 * @param satisfaction hundredths of a point, 0 to 10 000
 */
export function ratingEarned(performance: number, satisfaction: number): Rating {
  const weighted = performance * PERFORMANCE_WEIGHT + satisfaction * SATISFACTION_WEIGHT;
  for (const rating of RATINGS) {
    if (weighted >= hundredths(`assessment.threshold.${rating}`) * 100) return rating;
  }
  throw new RangeError(`scores ${performance} and ${satisfaction} earn no rating`);
}

/** A number of hundredths as a decimal string: 9205 is `92.05`. */
export function asDecimal(value: number): string {
  return `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`;
}

function hundredths(id: string): number {
  const text = stated.get(id) ?? '';
  const match = /^(\d+)\.(\d{2})$/.exec(text);
  if (match === null) throw new RangeError(`${id} is not a decimal with two places: ${text}`);
  return Number(match[1]) * 100 + Number(match[2]);
}
