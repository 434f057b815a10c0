import { yuanFromFen, type Fen } from '../money/fen.ts';
import { hasCoefficients } from '../policy/gradeLadder.ts';
import { ladderAmounts } from '../rules/items/gradeAllowance.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import type { Provision, ProvisionKind } from './provision.ts';

/** The kinds of provision in the order in which they are listed. */
const provisionKinds: readonly ProvisionKind[] = [
  'grade_floor',
  'grade_uplift',
  'grade_scale',
  'grade_cap',
  'grade_ladder',
  'base_allowance',
  'social_insurance',
  'housing_fund',
  'community_bonus',
  'individual_award',
  'parameters',
  'community_ratings',
];

/** The kinds that a policy can take: a ladder of coefficients has no amounts to set. */
export function provisionKindsFor(policy: PolicyDocument): readonly ProvisionKind[] {
  return hasCoefficients(policy)
    ? provisionKinds.filter((kind) => kind !== 'grade_ladder')
    : provisionKinds;
}

/** A provision of a kind that sets what holds today, for a reader to change; it changes nothing yet. */
export function newProvision(
  kind: ProvisionKind,
  policy: PolicyDocument,
  today: Settings,
): Provision {
  const value = (id: string): string => today.get(id) ?? '0';
  const byPost = (id: (post: string) => string): Record<string, string> =>
    Object.fromEntries(policy.posts.map((post) => [post.id, value(id(post.id))]));
  const highest = (): string => {
    const amounts = ladderAmounts(policy, today);
    return plainYuan(amounts.reduce((a, b) => (b > a ? b : a), 0n));
  };
  switch (kind) {
    case 'grade_floor':
    case 'grade_uplift':
      return { kind, amounts: {} };
    case 'grade_cap':
      return { kind, amounts: Object.fromEntries(policy.posts.map(({ id }) => [id, highest()])) };
    case 'grade_scale':
      return { kind, factor: value(parameterId.scale) };
    case 'grade_ladder':
      return { kind, amounts: policy.steps.map(({ number }) => value(parameterId.ladder(number))) };
    case 'base_allowance':
      return { kind, amounts: byPost(parameterId.baseAllowance) };
    case 'social_insurance':
      return { kind, monthly: value(parameterId.socialInsurance) };
    case 'housing_fund': {
      const base = value(parameterId.housingFundBase) === 'base+grade' ? 'base+grade' : 'base';
      return { kind, rate: value(parameterId.housingFundRate), base };
    }
    case 'community_bonus':
      return {
        kind,
        base: value(parameterId.bonusBase),
        uplifts: Object.fromEntries(
          policy.ratings.map(({ id }) => [id, value(parameterId.bonusUplift(id))]),
        ),
      };
    case 'individual_award':
      return { kind, amount: value(parameterId.awardAmount) };
    case 'parameters':
      return { kind, values: {} };
    case 'community_ratings':
      return { kind, communities: {} };
  }
}

function plainYuan(amount: Fen): string {
  return yuanFromFen(amount).replace(/\.00$/, '');
}
