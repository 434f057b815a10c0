import type { PolicyDocument } from '../../policy/policySchema.ts';
import { postsOfRank } from '../../policy/postRanks.ts';
import type { Facts, MinimumMode } from './facts.ts';
import { communityCount, oldMinima, publishedFacts } from './publishedFacts.ts';

/** What is assumed beside the published facts. */
export interface FactChoice {
  readonly heads?: number;
  readonly deputies?: number;
  readonly minima?: MinimumMode;
}

/** A set of facts with the choice that it was made of. */
export interface FactPreset extends FactChoice {
  readonly facts: Facts;
}

/** Published facts with head-counts and old minima added; null where nothing is published. */
export function chosenFacts(policy: PolicyDocument, choice: FactChoice): Facts | null {
  const published = publishedFacts(policy);
  if (!published) return null;
  const counted = (rank: 'head' | 'deputy', count: number | undefined) => {
    const of = postsOfRank(policy, rank);
    return count === undefined || of.length === 0 ? [] : [{ of, count }];
  };
  const roles = [...counted('head', choice.heads), ...counted('deputy', choice.deputies)];
  return {
    ...published,
    ...(roles.length > 0 ? { roles } : {}),
    ...(choice.minima ? { minimumByRole: oldMinima(policy), minimumMode: choice.minima } : {}),
  };
}

/**
 * The sets of facts worth comparing: nothing assumed beside what is published; one head, then two
 * or three deputies a community; the old minima as a limit on the step and as a top-up (D8).
 * Each set with a head-count is contained in the one after it that adds deputies.
 */
export function factPresets(policy: PolicyDocument): FactPreset[] {
  const communities = communityCount(policy);
  const choices: FactChoice[] = [{}, { minima: 'step' }, { minima: 'topUp' }];
  if (communities !== null) {
    const heads = communities;
    const deputies = 2 * communities;
    choices.push(
      { heads },
      { heads, deputies },
      { heads, deputies: 3 * communities },
      { heads, minima: 'step' },
      { heads, deputies, minima: 'topUp' },
      { heads: 2 * communities, deputies, minima: 'topUp' },
    );
  }
  return choices.flatMap((choice) => {
    const facts = chosenFacts(policy, choice);
    return facts ? [{ ...choice, facts }] : [];
  });
}
