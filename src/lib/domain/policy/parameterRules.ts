import { bonusParameters } from './bonusParameters.ts';
import { hasCoefficients, stepParameter } from './gradeLadder.ts';
import { parameterId } from './parameterId.ts';
import { placementParameters } from './placementParameters.ts';
import type { PolicyDocument, Unit } from './policySchema.ts';
import { statutoryParameters } from './statutoryParameters.ts';

/** What one parameter of a policy may hold. */
export interface ParameterRule {
  readonly unit: Unit;
  /** must stand in the document; otherwise `fallback` holds where it is left out */
  readonly required: boolean;
  readonly fallback: string | null;
  readonly value:
    | 'money'
    | 'rate'
    | 'rateOrNone'
    | 'share'
    | 'shareOrNone'
    | 'signedRate'
    | 'moneyOrNone'
    | 'choice';
  readonly choices?: readonly string[];
}

const money = (unit: Unit): ParameterRule => ({
  unit,
  required: true,
  fallback: null,
  value: 'money',
});

const factor: ParameterRule = { unit: 'factor', required: true, fallback: null, value: 'rate' };

const share: ParameterRule = { unit: 'ratio', required: false, fallback: '0', value: 'share' };

const limit: ParameterRule = {
  unit: 'yuan/month',
  required: false,
  fallback: null,
  value: 'moneyOrNone',
};

/** What of a policy says which parameters it can have. */
export type PolicyLists = Pick<
  PolicyDocument,
  | 'posts'
  | 'steps'
  | 'ratings'
  | 'appraisals'
  | 'ladder'
  | 'educations'
  | 'qualifications'
  | 'honours'
  | 'funds'
>;

/** Every parameter that a policy with these posts, steps, ratings and appraisals can have, by id. */
export function parameterRules(policy: PolicyLists): ReadonlyMap<string, ParameterRule> {
  const rules = new Map<string, ParameterRule>();
  for (const { number } of policy.steps)
    rules.set(
      stepParameter(policy, number),
      hasCoefficients(policy) ? factor : money('yuan/month'),
    );
  if (hasCoefficients(policy)) rules.set(parameterId.gradeBase, money('yuan/month'));
  rules.set(parameterId.performanceShare, share);
  rules.set(parameterId.scale, { unit: 'factor', required: false, fallback: '1', value: 'rate' });
  for (const { id } of policy.posts) {
    rules.set(parameterId.uplift(id), { ...money('yuan/month'), required: false, fallback: '0' });
    rules.set(parameterId.cap(id), limit);
    rules.set(parameterId.floor(id), limit);
    rules.set(parameterId.baseAllowance(id), money('yuan/month'));
  }
  rules.set(parameterId.socialInsurance, money('yuan/month'));
  rules.set(parameterId.housingFundRate, {
    unit: 'ratio',
    required: true,
    fallback: null,
    value: 'rate',
  });
  rules.set(parameterId.housingFundBase, {
    unit: 'choice',
    required: true,
    fallback: null,
    value: 'choice',
    choices: ['base', 'base+grade'],
  });
  rules.set(parameterId.bonusBase, money('yuan/year'));
  for (const { id } of policy.ratings)
    rules.set(parameterId.bonusUplift(id), {
      unit: 'ratio',
      required: true,
      fallback: null,
      value: 'signedRate',
    });
  rules.set(parameterId.awardAmount, money('yuan/year'));
  rules.set(parameterId.awardAppraisal, {
    unit: 'choice',
    required: true,
    fallback: null,
    value: 'choice',
    choices: policy.appraisals.map(({ id }) => id),
  });
  for (const [id, rule] of [
    ...bonusParameters(policy),
    ...placementParameters(policy),
    ...statutoryParameters(policy),
  ])
    rules.set(id, rule);
  rules.set(parameterId.approvedHeadcount, { ...limit, unit: 'people', value: 'rateOrNone' });
  return rules;
}
