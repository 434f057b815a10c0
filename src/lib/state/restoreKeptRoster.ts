import { foldedRoster } from './foldedRoster.ts';
import { keptRoster } from './keptRoster.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * Takes up the roster that was kept at an earlier visit, if it fits the policy in use; says whether
 * there was one. What does not fit stays kept, and is not used.
 */
export async function restoreKeptRoster(workspace: Workspace): Promise<boolean> {
  const kept = await keptRoster();
  if (kept?.policy !== workspace.policy.id) return false;
  const { name, sample, workers, bonusRows, communities } = kept;
  const rows = { workers, bonusRows, communities };
  try {
    workspace.useRoster({
      origin: sample.length === 0 ? { kind: 'file', name } : { kind: 'mixed', name, sample },
      folded: foldedRoster(workspace.policy, rows),
      rows: () => Promise.resolve(rows),
    });
    return true;
  } catch {
    return false;
  }
}
