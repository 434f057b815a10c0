import { divideHalfUp } from '../money/divide.ts';
import type { Fen } from '../money/fen.ts';
import type { Rate } from '../money/rate.ts';
import { prorations, quotaRoundings, quotaScopes, type Proration } from './bonusParameters.ts';
import { parameterId } from './parameterId.ts';
import type { AwardRule } from './payTables.ts';
import type { PolicyDocument } from './policySchema.ts';
import type { SettingsReader } from './settingsReader.ts';

/**
 * The year's bonus by rating and months, in fen, never below 0: base × (1 + uplift), prorated
 * person by person (× months / 12, rounded once), by a monthly rate that is rounded to the fen
 * first (then × months), or not at all.
 */
export function communityBonuses(
  { ratings }: Pick<PolicyDocument, 'ratings'>,
  read: SettingsReader,
): Fen[][] {
  const base = read.amount(parameterId.bonusBase);
  const proration = read.oneOf(parameterId.bonusProration, prorations);
  return ratings.map(({ id }) => {
    const { numerator, denominator } = read.rate(parameterId.bonusUplift(id));
    const fullYear = { numerator: base * (denominator + numerator), denominator };
    return Array.from({ length: 12 }, (_, i) => {
      const amount = prorated(fullYear, BigInt(i + 1), proration);
      return amount < 0n ? 0n : amount;
    });
  });
}

function prorated({ numerator, denominator }: Rate, months: bigint, proration: Proration): Fen {
  switch (proration) {
    case 'person':
      return divideHalfUp(numerator * months, denominator * 12n);
    case 'monthlyRate':
      return divideHalfUp(numerator, denominator * 12n) * months;
    case 'none':
      return divideHalfUp(numerator, denominator);
  }
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
