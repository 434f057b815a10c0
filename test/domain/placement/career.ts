import fc, { type Arbitrary } from 'fast-check';
import type { CareerInputs } from '../../../src/lib/domain/placement/career.ts';
import type { PolicyLists } from '../../../src/lib/domain/policy/policyLists.ts';

/** Somebody who earns 32 points under the example scheme, filed on step 10. */
export const career = (over: Partial<CareerInputs> = {}): CareerInputs => ({
  post: 'member',
  step: 10,
  serviceYears: 9,
  education: 'college',
  qualification: 'none',
  honours: 'none',
  appraisal: 'competent',
  ...over,
});

/** The same person with some inputs left blank. */
export function careerWithout(...blank: readonly (keyof CareerInputs)[]): CareerInputs {
  const { post, step, ...inputs } = career();
  const kept = Object.entries(inputs).filter(([name]) => !blank.some((key) => key === name));
  return { post, step, ...Object.fromEntries(kept) };
}

/** Any career without a blank that the policy's lists can name. */
export function anyCareer(policy: PolicyLists): Arbitrary<CareerInputs> {
  const listed = (list: readonly { readonly id: string }[] = []) =>
    fc.constantFrom(...list.map(({ id }) => id));
  return fc.record({
    post: listed(policy.posts),
    step: fc.integer({ min: 1, max: policy.steps.length }),
    serviceYears: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
    education: listed(policy.educations),
    qualification: listed(policy.qualifications),
    honours: listed(policy.honours),
    appraisal: listed(policy.appraisals),
  });
}
