import type { BonusPopulation } from '../assessment/ratedCells.ts';
import { divideHalfUp } from '../money/divide.ts';
import type { Fen } from '../money/fen.ts';
import type { AwardQuota } from '../policy/payRules.ts';
import { peopleByAppraisal, recipientsIn } from '../roster/headcount.ts';
import { awardBill } from './bill.ts';
import type { SettledMonth } from './settle.ts';

/** Who earned the award, how many may get it, and what that costs in a year. */
export interface Awards {
  /** people with the appraisal that earns it */
  readonly eligible: number;
  /** how many may be paid; null where there is no limit, or where it can't be told */
  readonly quota: number | null;
  readonly recipients: number;
  readonly annual: Fen;
}

/**
 * The awards of the year. With a quota for each community the head-counts by community are
 * needed; where the population lacks them no limit is applied.
 */
export function awardsOf({ people, appraised, tables, rules }: SettledMonth): Awards {
  const eligible = appraised[tables.awardedAppraisal] ?? 0;
  const all = { eligible, quota: null, recipients: eligible, annual: awardBill(appraised, tables) };
  const { quota } = rules.award;
  if (quota === null) return all;
  const groups = groupsOf(people, tables.awardedAppraisal, quota);
  if (groups === null) return all;
  const limits = groups.map(({ staff }) => peopleOfShare(quota, staff));
  const recipients = groups.reduce((sum, group, i) => {
    return sum + Math.min(group.eligible, limits[i] ?? 0);
  }, 0);
  const each = tables.individualAward[tables.awardedAppraisal] ?? 0n;
  return {
    eligible,
    quota: limits.reduce((a, b) => a + b, 0),
    recipients,
    annual: BigInt(recipients) * each,
  };
}

/** A share of the staff as a whole number of people. */
function peopleOfShare({ share, rounding }: AwardQuota, staff: number): number {
  const whole = BigInt(staff) * share.numerator;
  switch (rounding) {
    case 'down':
      return Number(whole / share.denominator);
    case 'up':
      return Number((whole + share.denominator - 1n) / share.denominator);
    case 'halfUp':
      return Number(divideHalfUp(whole, share.denominator));
  }
}

/** Of those who share one quota: how many earned the award, and how many of them may get it. */
export interface AwardPlaces {
  readonly eligible: number;
  readonly limit: number;
}

/**
 * The places that one person competes for: the whole district's or, by the quota's scope, those of
 * the community; null where the population does not tell who is in it.
 */
export function awardPlaces(
  { bonus, bonusByCommunity }: BonusPopulation,
  quota: AwardQuota,
  awardedAppraisal: number,
  communityId: string | undefined,
): AwardPlaces | null {
  const own = bonusByCommunity?.filter((roll) => roll.communityId === communityId);
  if (quota.scope === 'community' && own?.length !== 1) return null;
  const among = { bonus, ...(own && { bonusByCommunity: own }) };
  const [group] = groupsOf(among, awardedAppraisal, quota) ?? [];
  return group ? { eligible: group.eligible, limit: peopleOfShare(quota, group.staff) } : null;
}

interface Group {
  readonly staff: number;
  readonly eligible: number;
}

/** Those who share one quota: everybody, or the people of one community. */
function groupsOf(
  { bonus, bonusByCommunity }: BonusPopulation,
  awardedAppraisal: number,
  { scope }: AwardQuota,
): Group[] | null {
  if (scope === 'district')
    return [
      {
        staff: recipientsIn(bonus),
        eligible: peopleByAppraisal(bonus)[awardedAppraisal] ?? 0,
      },
    ];
  return (
    bonusByCommunity?.map(({ people }) => ({
      staff: people.reduce((sum, cell) => sum + cell.people, 0),
      eligible: people
        .filter(({ appraisal }) => appraisal === awardedAppraisal)
        .reduce((sum, cell) => sum + cell.people, 0),
    })) ?? null
  );
}
