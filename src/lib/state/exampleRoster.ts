import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { fetchExampleRows } from './fetchExampleRows.ts';
import { foldedRoster } from './foldedRoster.ts';
import type { RosterInUse } from './workspace.svelte.ts';

/**
 * The example made for a policy, ready to be used with it. Rejects where it can't be fetched, or
 * does not fit the policy.
 */
export async function exampleRoster(policy: PolicyDocument): Promise<RosterInUse> {
  const rows = await fetchExampleRows(policy);
  return {
    origin: { kind: 'sample' },
    folded: foldedRoster(policy, rows),
    rows: () => Promise.resolve(rows),
  };
}
