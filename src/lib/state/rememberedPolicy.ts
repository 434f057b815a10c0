import { builtInPolicies, originOf } from '../domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../domain/policy/builtInPolicy.ts';
import { parsePolicy } from '../domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { forgetEntry } from './emptiedStorage.ts';

const KEY = 'xince.policy';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps the policy in use for the next visit: one that comes with the program by its id, so that
 * a newer edition of it is taken up; any other as the whole document. Says whether it is kept.
 */
export function rememberPolicy(
  policy: PolicyDocument,
  storage: () => Store = () => localStorage,
): boolean {
  try {
    if (policy === builtInPolicy) forgetEntry(storage(), KEY);
    else {
      const kept = originOf(policy) === 'own' ? policy : policy.id;
      storage().setItem(KEY, JSON.stringify(kept));
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * The policy of the last visit; null where it was the first one that comes with the program, or
 * where what is kept is no policy that this edition can read.
 */
export function rememberedPolicy(storage: () => Store = () => localStorage): PolicyDocument | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    if (kept === null) return null;
    if (typeof kept === 'string')
      return builtInPolicies.find(({ policy }) => policy.id === kept)?.policy ?? null;
    const parsed = parsePolicy(kept);
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
