import type { PolicyDocument } from '../policy/policySchema.ts';
import { mayStandOn } from '../policy/gradeLadder.ts';
import type { BonusRow, Community, Worker } from './worker.ts';

/** People as they were checked by one policy. */
export interface PeopleRows {
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

/** Why people do not fit a policy; everything empty or zero where they do. */
export interface RosterMisfit {
  /** posts, ratings and appraisals that the policy does not have, by id */
  readonly posts: readonly string[];
  readonly ratings: readonly string[];
  readonly appraisals: readonly string[];
  /** workers on a step that their post may not stand on, or that there is not */
  readonly outOfRange: number;
}

/** Holds people who were checked by another policy against this one. */
export function rosterMisfit(policy: PolicyDocument, rows: PeopleRows): RosterMisfit {
  const posts = policy.posts.map(({ id }) => id);
  const ratings = policy.ratings.map(({ id }) => id);
  const appraisals = policy.appraisals.map(({ id }) => id);
  const unknown = (ids: Iterable<string>, known: readonly string[]): string[] =>
    [...new Set(ids)].filter((id) => !known.includes(id));
  return {
    posts: unknown(
      rows.workers.map(({ post }) => post),
      posts,
    ),
    ratings: unknown(
      rows.communities.map(({ rating }) => rating),
      ratings,
    ),
    appraisals: unknown(
      [
        ...rows.bonusRows.map(({ appraisal }) => appraisal),
        ...rows.workers.flatMap(({ appraisal }) => appraisal ?? []),
      ],
      appraisals,
    ),
    outOfRange: rows.workers.filter(
      ({ post, step }) =>
        posts.includes(post) &&
        (step > policy.steps.length || !mayStandOn(policy, posts.indexOf(post), step)),
    ).length,
  };
}

/** Whether people fit the policy that they were held against. */
export function fits({ posts, ratings, appraisals, outOfRange }: RosterMisfit): boolean {
  return posts.length + ratings.length + appraisals.length + outOfRange === 0;
}
