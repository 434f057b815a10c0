import {
  communitiesNamed,
  matchCommunities,
  type CommunityMatch,
} from '../domain/intake/communityWords.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { bonusRules } from '../domain/roster/bonusRules.ts';
import type { BonusColumn, CommunityColumn, RosterColumn } from '../domain/roster/columns.ts';
import { communityRules } from '../domain/roster/communityRules.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import { rosterRules, type ListedCommunities } from '../domain/roster/rosterRules.ts';
import type { BonusRow, Community, Worker } from '../domain/roster/worker.ts';
import { PartReading, type PartToRead } from './partReading.ts';

/** The sheets of the files of people, each with how it is read. */
export type PartsToRead = Readonly<Partial<Record<RosterPart, PartToRead>>>;

/** What was read of each file, and how its communities were found in the list of them. */
export interface CheckedPeople {
  readonly roster?: PartReading<RosterColumn, Worker>;
  readonly bonus?: PartReading<BonusColumn, BonusRow>;
  readonly communities?: PartReading<CommunityColumn, Community>;
  readonly matches: Readonly<Partial<Record<'roster' | 'bonus', CommunityMatch>>>;
}

/**
 * Checks the files of people together: the list of communities first, for the others may write its
 * communities in another way, and neither may name one that it lacks. A list that was refused as a
 * whole tells nothing of the others. Tells now and then how many rows more have been gone through.
 *
 * @param inUse the communities that there are where the files bring no list: a bonus roll may name
 *   no other, a roster may
 */
export function* checkPeople(
  parts: PartsToRead,
  policy: PolicyDocument,
  inUse: readonly string[] = [],
): Generator<number, CheckedPeople> {
  const listed = communityRules(policy);
  const communities = parts.communities && new PartReading(parts.communities, policy, listed);
  if (communities) yield* communities.read();
  const named =
    communities?.missing.length === 0 && communities.rows > 0 ? listed.named : undefined;
  const known = communities ? named : inUse.length > 0 ? new Set(inUse) : undefined;

  const matches = known ? matchedIn(parts, known) : {};
  const roster =
    parts.roster &&
    new PartReading(withWords(parts.roster, matches.roster), policy, rosterRules(policy, named));
  if (roster) yield* roster.read();
  const bonus =
    parts.bonus &&
    new PartReading(withWords(parts.bonus, matches.bonus), policy, bonusRules(policy, known));
  if (bonus) yield* bonus.read();
  return {
    ...(roster && { roster }),
    ...(bonus && { bonus }),
    ...(communities && { communities }),
    matches,
  };
}

function matchedIn(parts: PartsToRead, known: ListedCommunities): CheckedPeople['matches'] {
  const sheets = Object.values(parts);
  const match = (part: PartToRead): CommunityMatch =>
    matchCommunities(communitiesNamed(part), known, sheets);
  return {
    ...(parts.roster && { roster: match(parts.roster) }),
    ...(parts.bonus && { bonus: match(parts.bonus) }),
  };
}

/** The sheet with its words for communities; a person's own words go before. */
function withWords(part: PartToRead, match: CommunityMatch | undefined): PartToRead {
  if (!match) return part;
  const { mapping } = part;
  const community_id = { ...match.words, ...mapping.words.community_id };
  return { ...part, mapping: { ...mapping, words: { ...mapping.words, community_id } } };
}
