import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { restsOnLetter } from '../domain/policy/restsOnLetter.ts';
import type { Messages } from './index.ts';

/** Where the points and thresholds of a policy come from: the letter states none. */
export function placementHint(
  { placement }: Messages,
  policy: Pick<PolicyDocument, 'sources'>,
): string {
  return restsOnLetter(policy) ? placement.methodHint : placement.methodHintOfFile;
}
