import type { PolicyLists } from '../../policy/policyLists.ts';

/** The entry of a list of qualifications that stands for having none. */
export const NO_QUALIFICATION = 'none';

/** The qualifications that an allowance may be paid for: those of the list alone. */
export function paidQualifications({
  qualifications,
}: Pick<PolicyLists, 'qualifications'>): readonly { readonly id: string }[] {
  return (qualifications ?? []).filter(({ id }) => id !== NO_QUALIFICATION);
}
