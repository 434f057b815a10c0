import { assessedScores, parameterId } from './parameterId.ts';
import { choice, rateOrNone, share, shareOrNone, type NamedRule } from './parameterRule.ts';
import type { PolicyLists } from './policyLists.ts';

/** Where a community's rating comes from: the list as filed, its score, or its place by score. */
export const assessmentMethods = ['asRated', 'thresholds', 'quotas'] as const;

/**
 * The parameters of the assessment of communities (P9, A4), all of them optional: a policy that
 * states none takes the ratings of the list.
 */
export function assessmentParameters({ ratings }: PolicyLists): NamedRule[] {
  return [
    [parameterId.assessmentMethod, choice(assessmentMethods)],
    ...assessedScores.map((score): NamedRule => [
      parameterId.assessmentWeight(score),
      share('0.5'),
    ]),
    ...ratings.map(({ id }): NamedRule => [
      parameterId.assessmentThreshold(id),
      rateOrNone('points'),
    ]),
    ...ratings.map(({ id }): NamedRule => [parameterId.assessmentQuota(id), shareOrNone]),
  ];
}
