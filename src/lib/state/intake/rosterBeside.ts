import { isSample } from '../../domain/roster/rosterOrigin.ts';
import type { RosterInUse } from '../workspace.svelte.ts';
import { rollByCommunity } from '../../intake/carriedRoll.ts';
import type { CheckRequest } from '../../intake/intakeTypes.ts';

/**
 * What of the roster in use a file is checked beside: its communities where the file brings none,
 * and its bonus roll where a new list of communities decides who of it stays. Nothing of the example
 * stands beside a file of the user's.
 */
export async function rosterBeside(
  { origin, rows }: Pick<RosterInUse, 'origin' | 'rows'>,
  parts: CheckRequest['parts'],
): Promise<Pick<CheckRequest, 'communities' | 'roll'>> {
  if (isSample(origin)) return { communities: [] };
  if (parts.communities)
    return parts.bonus
      ? { communities: [] }
      : { communities: [], roll: rollByCommunity((await rows()).bonusRows) };
  const { communities } = await rows();
  return { communities: communities.map(({ communityId }) => communityId) };
}
