import { assessmentRule, type AssessmentRule } from '../assessment/assessmentRule.ts';
import { communityScore } from '../assessment/communityScore.ts';
import { ratingsInForce } from '../assessment/ratingsInForce.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import type { CommunityRoll } from '../roster/cells.ts';
import type { SlipGroup } from './slipGroup.ts';
import type { SlipSubject } from './slipSubject.ts';

/** Why a community has the rating it is paid by; left out where it is the one filed. */
export interface Rated {
  readonly filed: string;
  readonly why: 'named' | 'all' | 'score' | 'place';
  /** the score, where it decides */
  readonly score?: string;
}

/**
 * The rating by which a person's community is paid. A person without a known community counts as
 * one of a community that has no scores and is not named.
 */
export function ratingInForce(
  policy: PolicyDocument,
  settings: Settings,
  { rating: filed, communityId }: NonNullable<SlipSubject['roll']>,
  group: SlipGroup | null,
): { readonly rating: string; readonly rated?: Rated } {
  const rule = assessmentRule(policy, settings);
  if (rule === null) return { rating: filed };
  const rolls = group?.bonusByCommunity ?? [];
  const at = rolls.findIndex((roll) => roll.communityId === communityId);
  const own = rolls[at] ?? unknown(policy, filed);
  const ratings = at < 0 ? ratingsInForce(rule, [own]) : ratingsInForce(rule, rolls);
  const rating = policy.ratings[ratings[Math.max(at, 0)] ?? own.rating]?.id ?? filed;
  const why = reason(rule, own);
  return why === null ? { rating } : { rating, rated: { filed, ...why } };
}

function unknown({ ratings }: PolicyDocument, filed: string): CommunityRoll {
  return { communityId: '', rating: ratings.findIndex(({ id }) => id === filed), people: [] };
}

function reason(rule: AssessmentRule, own: CommunityRoll): Omit<Rated, 'filed'> | null {
  if (rule.named.has(own.communityId)) return { why: 'named' };
  if (rule.all !== null) return { why: 'all' };
  const score = rule.method === 'asRated' ? null : communityScore(own, rule.weights);
  if (score === null) return null;
  return { why: rule.method === 'quotas' ? 'place' : 'score', score: score.toString() };
}
