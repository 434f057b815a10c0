import type { PolicyDocument } from '../policy/policySchema.ts';
import type { CommunityCells } from './cells.ts';
import { againstApproved, type AgainstApproved } from './establishment.ts';
import { workersIn } from './headcount.ts';

/** What the letter says in passing of the posts of a community; null where it says nothing. */
export interface StatedPosts {
  readonly party: number | null;
  readonly committee: number | null;
  /** people who hold those posts in practice */
  readonly people: number | null;
}

/** Reads the published figures of posts; background that nothing is held to. */
export function statedPosts({ facts }: Pick<PolicyDocument, 'facts'>): StatedPosts {
  const stated = (end: string): number | null => {
    const fact = facts.find(({ id, status }) => id === end && status === 'published');
    return fact?.value === undefined ? null : Number(fact.value);
  };
  return {
    party: stated('P1.partyPosts'),
    committee: stated('P1.committeePosts'),
    people: stated('P1.peoplePerCommunity'),
  };
}

/**
 * What the people of communities are held against: the people there are in practice, the posts
 * there are, or a headcount that somebody entered as approved.
 */
export type HeadcountReference = 'people' | 'posts' | 'approved';

/** The roster held against one number of people a community. */
export interface HeadcountCheck extends AgainstApproved {
  readonly reference: HeadcountReference;
  readonly perCommunity: number;
  readonly communities: number;
  /** per community × communities */
  readonly expected: number;
  readonly people: number;
  /** people − expected, which is the surplus less the vacancies */
  readonly difference: number;
}

/** A community that at least one of the numbers does not fit. */
export interface CommunityApart {
  readonly communityId: string;
  readonly people: number;
  /** people less each number, in the order of the checks */
  readonly differences: readonly number[];
}

/** Holds the communities of a roster against every number that there is to hold them against. */
export function headcountChecks(
  byCommunity: CommunityCells,
  { party, committee, people }: StatedPosts,
  approved: number | null,
): HeadcountCheck[] {
  const posts = party === null || committee === null ? null : party + committee;
  const counts = [...byCommunity.values()].map(workersIn);
  const all = counts.reduce((a, b) => a + b, 0);
  const references: readonly (readonly [HeadcountReference, number | null])[] = [
    ['people', people],
    ['posts', posts],
    ['approved', approved],
  ];
  return references.flatMap(([reference, perCommunity]) => {
    if (perCommunity === null) return [];
    const expected = perCommunity * counts.length;
    return [
      {
        ...{ reference, perCommunity, communities: counts.length, expected },
        ...{ people: all, difference: all - expected },
        ...againstApproved(counts, perCommunity),
      },
    ];
  });
}

/**
 * The communities whose rows explain the differences: those that some number does not fit, the
 * furthest from the last of the numbers first.
 */
export function communitiesApart(
  byCommunity: CommunityCells,
  checks: readonly HeadcountCheck[],
): CommunityApart[] {
  return [...byCommunity]
    .map(([communityId, cells]) => {
      const people = workersIn(cells);
      const differences = checks.map(({ perCommunity }) => people - perCommunity);
      return { communityId, people, differences };
    })
    .filter(({ differences }) => differences.some((one) => one !== 0))
    .sort(
      (a, b) =>
        furthest(b) - furthest(a) ||
        (a.communityId < b.communityId ? -1 : a.communityId > b.communityId ? 1 : 0),
    );
}

function furthest({ differences }: CommunityApart): number {
  return Math.abs(differences[differences.length - 1] ?? 0);
}
