import type { Fact, PolicyDocument } from '../../policy/policySchema.ts';
import type { Facts } from './facts.ts';

type Stated = Fact & { readonly value: string };

/** The facts of a policy document that are stated as published, with their numbers. */
function stated(policy: PolicyDocument): Stated[] {
  return policy.facts.filter(
    (fact): fact is Stated => fact.status === 'published' && fact.value !== undefined,
  );
}

/**
 * The published facts about the roster, taken from a policy document by the ends of their ids:
 * `.workers`, `.steps1to3`, `.mean` (P7 of the built-in one). The mean counts as rounded to the
 * last place it shows. Null where the document does not say how many workers there are.
 */
export function publishedFacts(policy: PolicyDocument): Facts | null {
  const facts = stated(policy);
  const workers = facts.find(({ id }) => id.endsWith('.workers'));
  if (!workers) return null;
  const steps = facts.flatMap(({ id, value }) => {
    const range = /\.steps(\d+)to(\d+)$/.exec(id);
    return range ? [{ from: Number(range[1]), to: Number(range[2]), count: Number(value) }] : [];
  });
  const mean = facts.find(({ id }) => id.endsWith('.mean'));
  return {
    workers: Number(workers.value),
    steps,
    ...(mean ? { mean: { value: mean.value } } : {}),
  };
}

/**
 * The old minima in the proposer's words, in yuan a month by post id (P2: `.old.<post>`). A
 * combined head takes the one of a head (A7). Empty where the document names none.
 */
export function oldMinima(policy: PolicyDocument): Readonly<Record<string, string>> {
  const named = new Map(
    stated(policy).flatMap(({ id, value }) => {
      const post = /\.old\.(\w+)$/.exec(id)?.[1];
      return post === undefined ? [] : [[post, value] as const];
    }),
  );
  return Object.fromEntries(
    policy.posts.flatMap(({ id }) => {
      const value = named.get(id) ?? (id === 'combined_head' ? named.get('head') : undefined);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** The number of communities assessed (D1), or null where the document does not give it. */
export function communityCount(policy: PolicyDocument): number | null {
  const fact = policy.facts.find(({ id }) => id.endsWith('.communities'));
  return fact?.value === undefined ? null : Number(fact.value);
}
