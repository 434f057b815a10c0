import { parameterId } from './parameterId.ts';
import type { PolicyDocument } from './policySchema.ts';

type Laddered = Pick<PolicyDocument, 'ladder'>;

/** Whether a policy pays a coefficient on a base for each step, rather than an amount. */
export function hasCoefficients({ ladder }: Laddered): boolean {
  return ladder === 'coefficients';
}

/** Whether a post, by its place in the policy, may stand on a step; what it would be paid elsewhere shows nowhere. */
export function mayStandOn(
  { posts }: Pick<PolicyDocument, 'posts'>,
  post: number,
  step: number,
): boolean {
  const range = posts[post]?.steps;
  return range === undefined || (range.from <= step && step <= range.to);
}

/** Whether a higher number is the better step. */
export function risesByNumber({ stepOrder }: Pick<PolicyDocument, 'stepOrder'>): boolean {
  return stepOrder === 'lowestFirst';
}

/** The parameter that a step's amount hangs on: the amount itself, or its coefficient. */
export function stepParameter(policy: Laddered, step: number): string {
  return hasCoefficients(policy) ? parameterId.coefficient(step) : parameterId.ladder(step);
}
