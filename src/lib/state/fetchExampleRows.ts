import bonusUrl from '../../../data/sample/bonus.csv?url';
import communitiesUrl from '../../../data/sample/communities.csv?url';
import rosterUrl from '../../../data/sample/roster.csv?url';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { exampleRows } from './exampleRows.ts';
import type { RosterRows } from './foldedRoster.ts';

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches the built-in example from the app's own files. */
export async function fetchExampleRows(policy: PolicyDocument): Promise<RosterRows> {
  const [roster, bonus, communities] = await Promise.all(
    [rosterUrl, bonusUrl, communitiesUrl].map(bytesAt),
  );
  if (!roster || !bonus || !communities) throw new Error('the example is incomplete');
  return exampleRows(policy, { roster, bonus, communities });
}
