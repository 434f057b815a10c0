import type { PolicyDocument } from './policySchema.ts';

type Posts = Pick<PolicyDocument, 'posts'>;

/** The posts of a policy that lead a community, or that are the second there, by their ids. */
export function postsOfRank({ posts }: Posts, rank: 'head' | 'deputy'): string[] {
  return posts.filter((post) => post.rank === rank).map(({ id }) => id);
}

/**
 * The posts that take another post's minimum unless the reader says otherwise, each with the one
 * that it follows: a proposal may name fewer tiers than there are posts (A7). The engine never
 * copies; presets and levers name both.
 */
export function followingPosts({ posts }: Posts): ReadonlyMap<string, string> {
  return new Map(
    posts.flatMap(({ id, follows }) =>
      posts.some((post) => post.id === follows) && follows !== undefined ? [[id, follows]] : [],
    ),
  );
}
