import type { PolicyDocument } from '../policy/policySchema.ts';
import { postsOfRank } from '../policy/postRanks.ts';
import type { CommunityCells } from '../roster/cells.ts';
import type { RowFilter } from '../roster/table/filterRows.ts';
import { compareWithPublished, type Comparison } from './agreement.ts';
import type { Population } from './population.ts';
import { noChange, simulate } from './simulate.ts';

/** A published figure held against the roster in use, and the rows that it counts. */
export interface Reconciled {
  readonly comparison: Comparison;
  /** null where the figure counts no rows of the roster */
  readonly rows: RowFilter | null;
}

/** Holds the roster against every published figure, as the policy stands in the year of the letter. */
export function reconcile(
  policy: PolicyDocument,
  roster: { readonly population: Population; readonly communitiesByRating: readonly number[] },
  year: number,
): Reconciled[] {
  const { population, communitiesByRating } = roster;
  const { baseline } = simulate({ policy, population, scenario: noChange, year });
  const observed = { grade: population.grade, communitiesByRating, budget: baseline };
  return compareWithPublished(policy, observed).map((comparison) => ({
    comparison,
    rows: rowsOf(comparison),
  }));
}

function rowsOf({ measure }: Comparison): RowFilter | null {
  if (measure.kind === 'steps') return { fromStep: measure.from, toStep: measure.to };
  return measure.kind === 'workers' || measure.kind === 'gradeMean' ? {} : null;
}

/** How the posts are filled from community to community. */
export interface CommunityPosts {
  /** the fewest and the most people in a community; 0 where there is none */
  readonly least: number;
  readonly most: number;
  /** communities by their ids */
  readonly withoutHead: readonly string[];
  readonly withMoreHeads: readonly string[];
}

/**
 * Counts people and heads by community. What is unusual is told, not refused: whether one community
 * has one head or two is not said in the letter.
 */
export function communityPosts(
  policy: Pick<PolicyDocument, 'posts'>,
  byCommunity: CommunityCells,
): CommunityPosts {
  const leading = postsOfRank(policy, 'head');
  const counted = [...byCommunity].map(([id, { workers }]) => {
    const byPost = workers.map((row) => row.reduce((a, b) => a + b, 0));
    const heads = byPost.filter((_, i) => leading.includes(policy.posts[i]?.id ?? ''));
    return { id, people: total(byPost), heads: total(heads) };
  });
  const people = counted.map((one) => one.people);
  return {
    least: people.reduce((a, b) => Math.min(a, b), people[0] ?? 0),
    most: people.reduce((a, b) => Math.max(a, b), 0),
    withoutHead: counted.filter(({ heads }) => heads === 0).map(({ id }) => id),
    withMoreHeads: counted.filter(({ heads }) => heads > 1).map(({ id }) => id),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
