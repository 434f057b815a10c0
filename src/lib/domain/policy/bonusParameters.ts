import { assessedScores, parameterId } from './parameterId.ts';
import type { ParameterRule, PolicyLists } from './parameterRules.ts';

/**
 * How a year that is not full is counted: each person's amount × months / 12, rounded once; a
 * monthly rate that is rounded first; or not at all.
 */
export const prorations = ['person', 'monthlyRate', 'none'] as const;

/** Whether everybody gets the standard, or a community shares the sum of its standards. */
export const sharings = ['person', 'pool'] as const;

/** Whether the awards are paid beside the bonus or out of its sum. */
export const awardPlaces = ['outside', 'inside'] as const;

/** How a share of the staff becomes a number of people. */
export const quotaRoundings = ['down', 'halfUp', 'up'] as const;

/** Whose staff a quota is a share of: the whole district's, or each community's own. */
export const quotaScopes = ['district', 'community'] as const;

/** Where a community's rating comes from: the list as filed, its score, or its place by score. */
export const assessmentMethods = ['asRated', 'thresholds', 'quotas'] as const;

export type Proration = (typeof prorations)[number];
export type QuotaRounding = (typeof quotaRoundings)[number];
export type QuotaScope = (typeof quotaScopes)[number];

const choice = (choices: readonly string[]): ParameterRule => ({
  unit: 'choice',
  required: false,
  fallback: choices[0] ?? null,
  value: 'choice',
  choices,
});

const shareOrNone: ParameterRule = {
  unit: 'ratio',
  required: false,
  fallback: null,
  value: 'shareOrNone',
};

/**
 * The parameters of the assessment of communities (P9, A4), of how the bonus is prorated and
 * shared, and of the award's quota (P8, P10, A2), all of them optional: a policy that states none
 * takes the ratings of the list, pays everybody by months, and awards everybody who earned it.
 */
export function bonusParameters(policy: PolicyLists): [id: string, rule: ParameterRule][] {
  return [
    [parameterId.bonusProration, choice(prorations)],
    [parameterId.bonusSharing, choice(sharings)],
    ...policy.appraisals.map(({ id }): [string, ParameterRule] => [
      parameterId.poolWeight(id),
      { unit: 'factor', required: false, fallback: '1', value: 'rate' },
    ]),
    [parameterId.awardWithin, choice(awardPlaces)],
    [parameterId.awardQuota, shareOrNone],
    [parameterId.awardQuotaRounding, choice(quotaRoundings)],
    [parameterId.awardQuotaScope, choice(quotaScopes)],
    [parameterId.assessmentMethod, choice(assessmentMethods)],
    ...assessedScores.map((score): [string, ParameterRule] => [
      parameterId.assessmentWeight(score),
      { unit: 'ratio', required: false, fallback: '0.5', value: 'share' },
    ]),
    ...policy.ratings.map(({ id }): [string, ParameterRule] => [
      parameterId.assessmentThreshold(id),
      { unit: 'points', required: false, fallback: null, value: 'rateOrNone' },
    ]),
    ...policy.ratings.map(({ id }): [string, ParameterRule] => [
      parameterId.assessmentQuota(id),
      shareOrNone,
    ]),
  ];
}
