import { Decimal } from '../money/decimal.ts';
import type { CommunityRoll } from '../roster/cells.ts';
import type { AssessmentRule } from './assessmentRule.ts';

/**
 * The score of a community: its two scores, each times its weight, added up exactly (P9); null
 * where either is missing. The weights are taken as they stand, also where they don't sum to 1.
 */
export function communityScore(
  {
    performanceScore,
    satisfactionScore,
  }: Pick<CommunityRoll, 'performanceScore' | 'satisfactionScore'>,
  weights: AssessmentRule['weights'],
): Decimal | null {
  if (performanceScore === undefined || satisfactionScore === undefined) return null;
  return new Decimal(performanceScore)
    .times(weights.performance)
    .plus(new Decimal(satisfactionScore).times(weights.satisfaction));
}
