import { parameterId } from './parameterId.ts';
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
 * 0 and are missing in every total that they would enter (A5). The qualification allowance has one
 * where every qualification has its own. Where insurance is worked out by fund, the funds without
 * a rate are missing too.
 */
export function missingItems(
  policy: PolicyLists & Pick<PolicyDocument, 'parameters'>,
  settings: Settings,
): string[] {
  const unset = (id: string): boolean => (settings.get(id) ?? null) === null;
  const named = amounts.filter((id) => id in policy.parameters && unset(id));
  const own = paidQualifications(policy).map(({ id }) => parameterId.qualificationAllowanceOf(id));
  return [
    ...named.filter(
      (id) => id !== parameterId.qualificationAllowance || own.length === 0 || own.some(unset),
    ),
    ...(settings.get(parameterId.insuranceMethod) === 'funds'
      ? (policy.funds ?? [])
          .map(({ id }) => parameterId.insuranceFund(id, 'employerRate'))
          .filter(unset)
      : []),
  ];
}

/** The entry of a list of qualifications that stands for having none. */
export const NO_QUALIFICATION = 'none';

/** The qualifications that an allowance may be paid for: those of the list alone. */
export function paidQualifications({
  qualifications,
}: Pick<PolicyLists, 'qualifications'>): readonly { readonly id: string }[] {
  return (qualifications ?? []).filter(({ id }) => id !== NO_QUALIFICATION);
}
