import type { Rate } from '../money/rate.ts';
import { quotaRoundings, quotaScopes } from './bonusParameters.ts';
import { parameterId } from './parameterId.ts';
import type { AwardRule } from './payTables.ts';
import type { PolicyDocument } from './policySchema.ts';
import type { SettingsReader } from './settingsReader.ts';

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
