import {
  communitiesNamed,
  matchCommunities,
  type CommunityMatch,
  type ReadSheet,
} from '../../domain/intake/communityWords.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import type { ListedCommunities } from '../../domain/roster/rosterRules.ts';
import type { PartRequest } from './intakeTypes.ts';

/** How the communities of a roster and of a bonus roll were found in a list of communities. */
export function matchedCommunities(
  sheets: Readonly<Partial<Record<RosterPart, ReadSheet>>>,
  known: ListedCommunities,
): Partial<Record<RosterPart, CommunityMatch>> {
  const all = Object.values(sheets);
  const matched: Partial<Record<RosterPart, CommunityMatch>> = {};
  for (const part of ['roster', 'bonus'] as const) {
    const read = sheets[part];
    if (read) matched[part] = matchCommunities(communitiesNamed(read), known, all);
  }
  return matched;
}

/** The request with the words of its sheet for communities; a person's own words go before. */
export function withCommunities(
  request: PartRequest,
  match: CommunityMatch | undefined,
): PartRequest {
  if (!match) return request;
  const { mapping } = request;
  const community_id = { ...match.words, ...mapping.words.community_id };
  return { ...request, mapping: { ...mapping, words: { ...mapping.words, community_id } } };
}
