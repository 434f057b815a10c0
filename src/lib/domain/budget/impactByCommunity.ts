import type { PayTables } from '../rules/payTables.ts';
import type { GroupImpact } from './budget.ts';
import { groupImpact, type Movement } from './impactOf.ts';

export interface CommunityImpact extends GroupImpact {
  readonly communityId: string;
}

/** The change in each community, the largest increase first; equal ones by their id. */
export function impactByCommunity(
  communities: ReadonlyMap<string, Movement>,
  before: PayTables,
  after: PayTables,
): CommunityImpact[] {
  return [...communities]
    .map(([communityId, movement]) => ({ communityId, ...groupImpact(movement, before, after) }))
    .sort((a, b) => {
      if (a.monthly !== b.monthly) return a.monthly > b.monthly ? -1 : 1;
      return a.communityId < b.communityId ? -1 : 1;
    });
}
