import type { Decimal } from '../money/decimal.ts';
import type { CareerInputs } from './career.ts';
import { stepReached, type PlacementRules } from './placementRules.ts';
import { pointsOf, type Lack } from './pointsOf.ts';

/** Why a worker keeps the step of the roster: an input is missing, or the points reach no step. */
export type Kept = Lack | 'no_step_reached';

/** Where a scheme puts a career. */
export interface Placement {
  readonly step: number;
  /** null where an input is missing */
  readonly points: Decimal | null;
  /** empty where the step comes from the points */
  readonly kept: readonly Kept[];
}

/**
 * The step that a career's points reach: the highest whose threshold they meet, within the range
 * of the post (above its highest step the highest, below its lowest the lowest). Without the
 * inputs, or where the points reach no step at all, the step of the roster stays.
 */
export function placeCareer(career: CareerInputs, rules: PlacementRules): Placement {
  const points = pointsOf(career, rules);
  if ('lacks' in points) return { step: career.step, points: null, kept: points.lacks };
  const { total } = points;
  const reached = stepReached(rules, total);
  if (reached === null) return { step: career.step, points: total, kept: ['no_step_reached'] };
  const { highest = reached, lowest = reached } = rules.ranges.get(career.post) ?? {};
  const [first, last] = rules.rising ? [lowest, highest] : [highest, lowest];
  return { step: Math.max(first, Math.min(last, reached)), points: total, kept: [] };
}
