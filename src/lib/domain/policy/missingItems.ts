import { insuranceMethodOf, unratedFunds } from '../rules/socialInsurance.ts';
import { parameterId } from './parameterId.ts';
import { paidQualifications } from './paidQualifications.ts';
import type { PolicyLists } from './parameterRules.ts';
import type { PolicyDocument } from './policySchema.ts';
import type { Settings } from './settings.ts';

/** The pay items that a policy may name without an amount, in the order in which they are listed. */
const amounts = [
  parameterId.performanceAllowance,
  parameterId.qualificationAllowance,
  parameterId.healthCheck,
  parameterId.paidLeave,
] as const;

/**
 * The items that a policy names and that have no amount under these settings, as ids: they count
 * 0 and are missing in every total that they would enter (A5). Where some qualifications have
 * an allowance of their own, those without stand for the allowance, and none where all have. Where
 * insurance is worked out by fund, the funds without a rate are missing too.
 */
export function missingItems(
  policy: PolicyLists & Pick<PolicyDocument, 'parameters'>,
  settings: Settings,
): string[] {
  const unset = (id: string): boolean => (settings.get(id) ?? null) === null;
  const named = amounts.filter((id) => id in policy.parameters && unset(id));
  const own = paidQualifications(policy).map(({ id }) => parameterId.qualificationAllowanceOf(id));
  const withoutOwn = own.filter(unset);
  return [
    ...named.flatMap((id) =>
      id === parameterId.qualificationAllowance && withoutOwn.length < own.length
        ? withoutOwn
        : [id],
    ),
    ...(insuranceMethodOf(policy, settings) === 'funds'
      ? unratedFunds(policy, settings).map((id) => parameterId.insuranceFund(id, 'employerRate'))
      : []),
  ];
}
