import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
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
  const { name, sample } = kept;
  // Kept by a version that let the example stand in: what is the example's is not taken up.
  const own = <T>(part: RosterPart, rows: readonly T[]): readonly T[] =>
    sample.includes(part) ? [] : rows;
  const rows = {
    workers: own('roster', kept.workers),
    bonusRows: own('bonus', kept.bonusRows),
    communities: own('communities', kept.communities),
  };
  try {
    workspace.useRoster({
      origin: { kind: 'file', name },
      folded: foldedRoster(workspace.policy, rows),
      rows: () => Promise.resolve(rows),
    });
    return true;
  } catch {
    return false;
  }
}
