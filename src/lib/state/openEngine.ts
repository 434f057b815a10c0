import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { RosterStore } from '../engine/rosterStore.ts';

/** Loads the engine only when it is wanted: an older browser never has to parse it. */
export async function openEngine(policy: PolicyDocument): Promise<RosterStore> {
  const { openInBrowser } = await import('../engine/adapters/browser.ts');
  return new RosterStore(openInBrowser(), policy);
}
