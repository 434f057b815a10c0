import { communityScore } from '../assessment/communityScore.ts';
import type { BonusPopulation } from '../assessment/ratedCells.ts';
import { Decimal } from '../money/decimal.ts';
import { parameterId } from '../policy/parameterId.ts';
import { isSame } from '../money/rate.ts';
import type { PayRules } from '../policy/payRules.ts';
import type { Warning } from '../scenario/warning.ts';
import { awardsOf } from './awards.ts';
import type { SettledMonth } from './settle.ts';

/**
 * Everything odd about how communities are rated and the bonus is paid, as December has it.
 *
 * @param touched the parameters that the scenario sets
 */
export function bonusWarnings(december: SettledMonth, touched: ReadonlySet<string>): Warning[] {
  const touches = (pattern: RegExp): boolean => [...touched].some((id) => pattern.test(id));
  return [
    ...(touches(/^(assessment|communityRating)\./)
      ? assessmentWarnings(december.people, december.rules)
      : []),
    ...(touches(/^(communityBonus|individualAward)\./) ? shareWarnings(december) : []),
    ...(sharesAlike(december.rules) ? [{ code: 'pool_weights_equal' as const }] : []),
    ...unknownCommunities(december.people, touched),
  ];
}

/** Whether the bonus is shared by appraisal with weights that are all the same. */
function sharesAlike({ poolWeights }: PayRules): boolean {
  const [first, ...others] = poolWeights ?? [];
  return first !== undefined && others.every((weight) => isSame(weight, first));
}

function assessmentWarnings(
  { bonusByCommunity }: BonusPopulation,
  { assessment }: PayRules,
): Warning[] {
  if (assessment === null) return [];
  if (!bonusByCommunity) return [{ code: 'ratings_as_filed' }];
  const { method, weights, quotas } = assessment;
  if (method === 'asRated') return [];
  const found: Warning[] = [];
  const sum = weights.performance.plus(weights.satisfaction);
  if (!sum.eq(1)) found.push({ code: 'weights_not_one', sum: sum.toString() });
  const shares = quotas.reduce<Decimal>((a, b) => a.plus(b ?? 0), new Decimal(0));
  if (method === 'quotas' && shares.gt(1))
    found.push({ code: 'shares_above_one', sum: shares.toString() });
  const communities = bonusByCommunity.filter(
    (community) => communityScore(community, weights) === null,
  ).length;
  if (communities > 0) found.push({ code: 'communities_without_scores', communities });
  return found;
}

function shareWarnings(december: SettledMonth): Warning[] {
  const found: Warning[] = [];
  const { award, poolWeights } = december.rules;
  if (!december.people.bonusByCommunity && (poolWeights || award.quota?.scope === 'community'))
    found.push({ code: 'communities_unknown' });
  if (award.inside && awardsOf(december).annual > december.bonusSum)
    found.push({ code: 'awards_above_bonus' });
  return found;
}

/** Communities that a provision names and the roll in use does not. */
function unknownCommunities(
  { bonusByCommunity }: BonusPopulation,
  touched: ReadonlySet<string>,
): Warning[] {
  const prefix = parameterId.ratingOf('');
  const named = [...touched]
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length));
  if (!bonusByCommunity || named.length === 0) return [];
  const known = new Set(bonusByCommunity.map(({ communityId }) => communityId));
  const unknown = named.filter((id) => !known.has(id));
  return unknown.length > 0 ? [{ code: 'unknown_communities', communities: unknown }] : [];
}
