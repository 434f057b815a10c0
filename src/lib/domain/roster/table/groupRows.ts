import { ownPay } from '../../budget/impactOf.ts';
import type { Fen } from '../../money/fen.ts';
import type { PayTables } from '../../rules/payTables.ts';
import type { Worker } from '../worker.ts';

/** What rows are grouped by. */
export const groupings = ['post', 'step', 'communityId'] as const;

export type Grouping = (typeof groupings)[number];

/** Rows with the same post, step or community. */
export interface RowGroup {
  /** the post's id, the step's number or the community's id */
  readonly key: string;
  readonly workers: number;
  /** grade and base allowance a month of all of them */
  readonly before: Fen;
  readonly after: Fen;
}

/** The groups in the order in which they appear, and their sum: counts and amounts foot. */
export interface RowGroups {
  readonly groups: readonly RowGroup[];
  readonly total: RowGroup;
}

/**
 * Groups some rows of a roster. Amounts are head-counts × pay table, so that they are exact and
 * agree with every other page.
 */
export function groupRows(
  workers: readonly Worker[],
  rows: Iterable<number>,
  by: Grouping,
  { posts, before, after }: { posts: readonly string[]; before: PayTables; after: PayTables },
): RowGroups {
  const postOf = new Map(posts.map((id, i) => [id, i]));
  const steps = before.place.gradeAllowance[0]?.length ?? 0;
  const cells = new Map<string, Uint32Array>();
  for (const row of rows) {
    const worker = workers[row];
    const post = postOf.get(worker?.post ?? '');
    if (!worker || post === undefined) continue;
    const key = String(worker[by]);
    const counts = cells.get(key) ?? new Uint32Array(posts.length * steps);
    cells.set(key, counts);
    const place = post * steps + worker.step - 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const pay = (tables: PayTables): Fen[] =>
    posts.flatMap((_, post) =>
      Array.from({ length: steps }, (__, step) => ownPay(tables, post, step)),
    );
  const [old, now] = [pay(before), pay(after)];
  const groups = [...cells].map(([key, counts]): RowGroup => ({
    key,
    workers: counts.reduce((a, b) => a + b, 0),
    before: billOf(counts, old),
    after: billOf(counts, now),
  }));
  return { groups, total: sumOf(groups) };
}

/** The sum of groups, as one. */
export function sumOf(groups: readonly RowGroup[], key = ''): RowGroup {
  return groups.reduce<RowGroup>(
    (sum, group) => ({
      key,
      workers: sum.workers + group.workers,
      before: sum.before + group.before,
      after: sum.after + group.after,
    }),
    { key, workers: 0, before: 0n, after: 0n },
  );
}

function billOf(counts: Uint32Array, pay: readonly Fen[]): Fen {
  return pay.reduce((sum, amount, i) => sum + BigInt(counts[i] ?? 0) * amount, 0n);
}
