import { fenFromYuan, type Fen } from '../money/fen.ts';
import { rateFromText, timesRate } from '../money/rate.ts';
import { parameterId } from './parameterId.ts';
import type { PolicyDocument } from './policySchema.ts';
import type { Settings } from './settings.ts';

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

/** The parameter that a step's amount hangs on: the amount itself, or its coefficient. */
export function stepParameter(policy: Laddered, step: number): string {
  return hasCoefficients(policy) ? parameterId.coefficient(step) : parameterId.ladder(step);
}

/**
 * What each step is worth a month before any factor, uplift, cap or floor, in fen; index 0 is
 * step 1. On a ladder of coefficients: coefficient × base, half-up to the fen. Throws RangeError
 * where a setting is missing or no number, which a policy that passed `parsePolicy` never has.
 */
export function ladderAmounts(
  policy: Laddered & Pick<PolicyDocument, 'steps'>,
  settings: Settings,
): Fen[] {
  const amount = (id: string): Fen => read(settings, id, fenFromYuan);
  if (!hasCoefficients(policy))
    return policy.steps.map(({ number }) => amount(parameterId.ladder(number)));
  const base = amount(parameterId.gradeBase);
  return policy.steps.map(({ number }) =>
    timesRate(base, read(settings, parameterId.coefficient(number), rateFromText)),
  );
}

function read<T>(settings: Settings, id: string, parse: (text: string) => T | null): T {
  const text = settings.get(id) ?? null;
  const value = text === null ? null : parse(text);
  if (value === null) throw new RangeError(`the policy does not set ${id}`);
  return value;
}
