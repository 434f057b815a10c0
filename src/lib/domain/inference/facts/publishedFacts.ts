import { factsOfKind } from '../../policy/measuredFact.ts';
import type { Fact, PolicyDocument } from '../../policy/policySchema.ts';
import { followingPosts } from '../../policy/postRanks.ts';
import type { Facts } from './facts.ts';

/** A figure that a document states as published. */
const isPublished = ({ status }: Fact): boolean => status === 'published';

/**
 * The published facts about the roster, taken from a policy document by what they measure (P7 of
 * the built-in one). Null where the document does not say how many workers there are.
 */
export function publishedFacts(policy: PolicyDocument): Facts | null {
  const workers = factsOfKind(policy, 'workers').find(isPublished);
  if (!workers) return null;
  const steps = factsOfKind(policy, 'steps')
    .filter(isPublished)
    .map(({ measure, value }) => ({ from: measure.from, to: measure.to, count: Number(value) }));
  const mean = factsOfKind(policy, 'gradeMean').find(isPublished);
  return {
    workers: Number(workers.value),
    steps,
    ...(mean ? { mean: { value: mean.value } } : {}),
  };
}

/**
 * The old minima in the proposer's words, in yuan a month by post id (P2). A post that follows
 * another takes that one's (A7). Empty where the document names none.
 */
export function oldMinima(policy: PolicyDocument): Readonly<Record<string, string>> {
  const named = new Map(
    factsOfKind(policy, 'oldMinimum')
      .filter(isPublished)
      .map(({ measure, value }) => [measure.post, value]),
  );
  const follows = followingPosts(policy);
  return Object.fromEntries(
    policy.posts.flatMap(({ id }) => {
      const value = named.get(id) ?? named.get(follows.get(id) ?? '');
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** The number of communities assessed (D1), or null where the document does not give it. */
export function communityCount(policy: PolicyDocument): number | null {
  const [fact] = factsOfKind(policy, 'assessedCommunities');
  return fact ? Number(fact.value) : null;
}
