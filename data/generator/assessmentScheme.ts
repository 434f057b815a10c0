import scheme from '../schemes/assessment-example.json' with { type: 'json' };
import { RATINGS, type Rating } from './calibration.ts';

const PERFORMANCE_WEIGHT = hundredths(scheme.weights.performance_score.value);
const SATISFACTION_WEIGHT = hundredths(scheme.weights.satisfaction_score.value);

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
    const threshold = scheme.thresholds.ratings.find((entry) => entry.rating === rating);
    if (threshold !== undefined && weighted >= hundredths(threshold.from) * 100) return rating;
  }
  throw new RangeError(`scores ${performance} and ${satisfaction} earn no rating`);
}

/** A number of hundredths as a decimal string: 9205 is `92.05`. */
export function asDecimal(value: number): string {
  return `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`;
}

function hundredths(decimal: string): number {
  const match = /^(\d+)\.(\d{2})$/.exec(decimal);
  if (match === null) throw new RangeError(`${decimal} is not a decimal with two places`);
  return Number(match[1]) * 100 + Number(match[2]);
}
