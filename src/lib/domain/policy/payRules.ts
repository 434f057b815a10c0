import { assessmentRule, type AssessmentRule } from '../assessment/assessmentRule.ts';
import type { Rate } from '../money/rate.ts';
import { placementRules, type PlacementRules } from '../placement/placementRules.ts';
import {
  quotaRoundings,
  quotaScopes,
  type QuotaRounding,
  type QuotaScope,
} from '../rules/items/individualAward.ts';
import { parameterId } from './parameterId.ts';
import type { PolicyLists } from './policyLists.ts';
import type { PolicyDocument } from './policySchema.ts';
import type { Settings } from './settings.ts';
import { SettingsReader } from './settingsReader.ts';

/** How many awards may be paid: a share of the staff, as a whole number of people. */
export interface AwardQuota {
  readonly share: Rate;
  readonly rounding: QuotaRounding;
  readonly scope: QuotaScope;
}

export interface AwardRule {
  /** the awards are paid out of the sum of the bonus, which is the smaller by them */
  readonly inside: boolean;
  /** null where everybody who earned the award gets it */
  readonly quota: AwardQuota | null;
}

/** What of a policy no table can hold, because it depends on other people as well. */
export interface PayRules {
  /** the scheme of points that places the workers; null where their steps are those of the roster */
  readonly placement: PlacementRules | null;
  readonly award: AwardRule;
  /** [appraisal], the weights of sharing within a community; null where everybody gets the standard */
  readonly poolWeights: readonly Rate[] | null;
  /** where the ratings of communities come from; null where they stand as filed */
  readonly assessment: AssessmentRule | null;
}

/** Whether a parameter is one of those that these rules are read from. */
export function hangsOnOthers(parameter: string): boolean {
  return /^(placement|points|assessment|communityRating|communityBonus\.(sharing|poolWeight)|individualAward\.(within|quota\w*))\b/.test(
    parameter,
  );
}

/** Reads the rules of one month. Throws RangeError where a required setting is missing. */
export function payRules(shape: PolicyLists, settings: Settings): PayRules {
  const read = new SettingsReader(settings);
  return {
    placement: placementRules(shape, settings),
    award: awardRule(read),
    poolWeights: poolWeights(shape, read),
    assessment: assessmentRule(shape, settings),
  };
}

/** The weights by appraisal with which a community shares its bonus; null where it does not. */
export function poolWeights(
  { appraisals }: Pick<PolicyDocument, 'appraisals'>,
  read: SettingsReader,
): Rate[] | null {
  return read.choice(parameterId.bonusSharing) === 'pool'
    ? appraisals.map(({ id }) => read.rate(parameterId.poolWeight(id)))
    : null;
}

/** Whether the awards come out of the bonus, and how many may be paid. */
export function awardRule(read: SettingsReader): AwardRule {
  const share = read.rateOrNone(parameterId.awardQuota);
  return {
    inside: read.choice(parameterId.awardWithin) === 'inside',
    quota: share && {
      share,
      rounding: read.oneOf(parameterId.awardQuotaRounding, quotaRoundings),
      scope: read.oneOf(parameterId.awardQuotaScope, quotaScopes),
    },
  };
}
