import { payItems } from '../rules/payItems.ts';
import type { PolicyLists } from './policyLists.ts';
import type { PolicyDocument } from './policySchema.ts';
import type { Settings } from './settings.ts';

/**
 * What a policy names without an amount under these settings, as ids of the parameters that are
 * left open: the items count 0 and are missing in every total that they would enter (A5).
 */
export function missingItems(
  policy: PolicyLists & Pick<PolicyDocument, 'parameters'>,
  settings: Settings,
): string[] {
  const isOpen = (id: string): boolean =>
    id in policy.parameters && (settings.get(id) ?? null) === null;
  return payItems(policy).flatMap((item) => item.open(policy, settings, isOpen));
}
