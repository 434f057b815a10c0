import type { PolicyDocument } from '../../policy/policySchema.ts';
import { postsOfRank } from '../../policy/postRanks.ts';
import type { Quantity } from '../facts/quantity.ts';
import { communityCount } from '../facts/publishedFacts.ts';

/** Something about the roster that somebody who has it can count. */
export interface Countable {
  readonly quantity: Quantity;
  /** the values thought likely, an assumption; everything possible where left out */
  readonly plausible?: { readonly min: number; readonly max: number };
}

/**
 * What is worth asking for: how many people hold each post (the heads together), how many stand on
 * each level, and what the monthly bill is to the yuan. With the number of communities known, one
 * to two heads and one to three deputies each are thought likely (assumed, from D8).
 */
export function countables(policy: PolicyDocument): Countable[] {
  const posts = policy.posts.map(({ id }) => id);
  const heads = postsOfRank(policy, 'head');
  const others = posts.filter((post) => !heads.includes(post));
  const groups = [...(heads.length > 0 ? [heads] : []), ...others.map((post) => [post])];
  return [
    ...groups.map((of): Countable => {
      const plausible = plausiblePeople(policy, of);
      return { quantity: { kind: 'roles', of }, ...(plausible ? { plausible } : {}) };
    }),
    ...levelsOf(policy).map(({ from, to }): Countable => {
      return { quantity: { kind: 'steps', from, to } };
    }),
    { quantity: { kind: 'bill' } },
  ];
}

function plausiblePeople(
  policy: PolicyDocument,
  of: readonly string[],
): { min: number; max: number } | null {
  const communities = communityCount(policy);
  if (communities === null) return null;
  const includes = (rank: 'head' | 'deputy'): boolean =>
    postsOfRank(policy, rank).some((post) => of.includes(post));
  if (includes('head')) return { min: communities, max: 2 * communities };
  return includes('deputy') ? { min: communities, max: 3 * communities } : null;
}

/** The runs of steps of each level, where there is more than one level. */
export function levelsOf({ steps }: PolicyDocument): { level: number; from: number; to: number }[] {
  const levels = [...new Set(steps.map(({ level }) => level))];
  if (levels.length < 2) return [];
  return levels.map((level) => {
    const numbers = steps.filter((step) => step.level === level).map(({ number }) => number);
    return { level, from: Math.min(...numbers), to: Math.max(...numbers) };
  });
}
