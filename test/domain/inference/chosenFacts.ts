import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { postsOfRank } from '../../../src/lib/domain/policy/postRanks.ts';
import type { Facts, MinimumMode } from '../../../src/lib/domain/inference/facts/facts.ts';
import {
  oldMinima,
  publishedFacts,
} from '../../../src/lib/domain/inference/facts/publishedFacts.ts';

/** What is assumed beside the published facts. */
export interface FactChoice {
  readonly heads?: number;
  readonly deputies?: number;
  readonly minima?: MinimumMode;
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
