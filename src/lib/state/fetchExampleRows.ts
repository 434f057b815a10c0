import bonusUrl from '../../../data/sample/bonus.csv?url';
import communitiesUrl from '../../../data/sample/communities.csv?url';
import rosterUrl from '../../../data/sample/roster.csv?url';
import bonus18Url from '../../../data/sample-18-grades/bonus.csv?url';
import communities18Url from '../../../data/sample-18-grades/communities.csv?url';
import roster18Url from '../../../data/sample-18-grades/roster.csv?url';
import bonusXianganUrl from '../../../data/sample-xiangan/bonus.csv?url';
import communitiesXianganUrl from '../../../data/sample-xiangan/communities.csv?url';
import rosterXianganUrl from '../../../data/sample-xiangan/roster.csv?url';
import { sampleOf, type SampleFolder } from '../domain/policy/builtInPolicies.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { exampleRows } from './exampleRows.ts';
import type { RosterRows } from './foldedRoster.ts';

/** Where the files of each example lie: roster, bonus roll, communities. */
const urls: Readonly<Record<SampleFolder, readonly string[]>> = {
  sample: [rosterUrl, bonusUrl, communitiesUrl],
  'sample-18-grades': [roster18Url, bonus18Url, communities18Url],
  'sample-xiangan': [rosterXianganUrl, bonusXianganUrl, communitiesXianganUrl],
};

async function textAt(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return response.text();
}

/**
 * Fetches the example made for a policy from the app's own files; the default one for a policy
 * that has none. Rejects where it can't be fetched, or does not fit the policy.
 */
export async function fetchExampleRows(policy: PolicyDocument): Promise<RosterRows> {
  const [roster, bonus, communities] = await Promise.all(
    urls[sampleOf(policy) ?? 'sample'].map(textAt),
  );
  if (!roster || !bonus || !communities) throw new Error('the example is incomplete');
  return exampleRows(policy, { roster, bonus, communities });
}
