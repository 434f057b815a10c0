import type { PayItem } from '../domain/rules/payItem.ts';
import type { PayTables } from '../domain/rules/payTables.ts';
import type { PolicyShape } from './policyShape.ts';
import { tableOf, type TableData } from './table.ts';

/** The items whose monthly amount hangs on the post and step, in the order of the columns. */
export function placeItems({ items }: PayTables): readonly PayItem[] {
  return items.filter(({ keyed, period }) => keyed === 'place' && period === 'month');
}

/**
 * Monthly pay, a row for each post and step, in fen: a column for each item, named by its id;
 * `post_rank` is the policy's order.
 */
export function placePayTable(shape: PolicyShape, tables: PayTables): TableData {
  const rows = shape.posts.flatMap(({ id }, post) =>
    shape.steps.map(({ number }, step) => ({ id, post, number, step })),
  );
  return tableOf(rows, [
    { name: 'post', type: 'text', of: ({ id }) => id },
    { name: 'post_rank', type: 'integer', of: ({ post }) => post },
    { name: 'step', type: 'integer', of: ({ number }) => number },
    ...placeItems(tables).map((item) => ({
      name: item.id,
      type: 'bigint' as const,
      of: ({ post, step }: (typeof rows)[number]) => tables.place[item.id]?.[post]?.[step],
    })),
  ]);
}

/** The monthly allowance of a holder, a row for each qualification that is paid for, in fen. */
export function qualificationPayTable({ qualificationAllowance }: PayTables): TableData {
  return tableOf(
    [...qualificationAllowance],
    [
      { name: 'qualification', type: 'text', of: ([id]) => id },
      { name: 'amount', type: 'bigint', of: ([, amount]) => amount },
    ],
  );
}

/** The yearly bonus of one person, a row for each rating and number of months, in fen. */
export function bonusPayTable(shape: PolicyShape, tables: PayTables): TableData {
  const rows = shape.ratings.flatMap(({ id }, rating) =>
    (tables.communityBonus[rating] ?? []).map((amount, i) => ({ id, months: i + 1, amount })),
  );
  return tableOf(rows, [
    { name: 'rating', type: 'text', of: ({ id }) => id },
    { name: 'months', type: 'integer', of: ({ months }) => months },
    { name: 'bonus', type: 'bigint', of: ({ amount }) => amount },
  ]);
}

/** The ratings in force of communities by id, where they are not those of the list. */
export function ratingTable(ratings: ReadonlyMap<string, string>): TableData {
  return tableOf(
    [...ratings],
    [
      { name: 'community_id', type: 'text', of: ([id]) => id },
      { name: 'rating', type: 'text', of: ([, rating]) => rating },
    ],
  );
}

/** The yearly award of one person, a row for each appraisal, in fen. */
export function awardPayTable(shape: PolicyShape, tables: PayTables): TableData {
  return tableOf(
    shape.appraisals.map(({ id }, i) => ({ id, amount: tables.individualAward[i] })),
    [
      { name: 'appraisal', type: 'text', of: ({ id }) => id },
      { name: 'award', type: 'bigint', of: ({ amount }) => amount },
    ],
  );
}
