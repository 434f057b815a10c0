import type { PolicyDocument } from './policySchema.ts';

/**
 * The policy with further names for its posts, to read files by. It is no other policy: what it
 * pays is the same, and its fingerprint is to be taken of the one without them.
 *
 * @param names posts' ids by the name that a file has for them
 */
export function withPostNames(
  policy: PolicyDocument,
  names: ReadonlyMap<string, string>,
): PolicyDocument {
  if (names.size === 0) return policy;
  const posts = policy.posts.map((post) => {
    const further = [...names].flatMap(([name, id]) => (id === post.id ? [name] : []));
    return { ...post, aliases: [...(post.aliases ?? []), ...further] };
  });
  return { ...policy, posts };
}
