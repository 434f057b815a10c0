import type { PayTables } from '../../domain/rules/payTables.ts';
import { placeItems, placePayTable, qualificationPayTable } from '../payRelations.ts';
import type { PolicyShape } from '../policyShape.ts';
import type { Selection } from '../selection.ts';
import type { TableData } from '../table.ts';
import { stepOf } from './placedStepSql.ts';
import { identifier } from './quote.ts';
import { selectionSql } from './selectionSql.ts';
import { valuesSql } from './tableSql.ts';
import { total } from './total.ts';

/** What the workers of a selection are grouped by; `nothing` makes one group of them all. */
export type GroupBy = 'community' | 'post' | 'step' | 'nothing';

const keys: Readonly<Record<GroupBy, string>> = {
  community: 'cell.community_id',
  post: 'cell.post',
  step: 'CAST(cell.step_before AS TEXT)',
  nothing: "CAST('all' AS TEXT)",
};

const order: Readonly<Record<GroupBy, string>> = {
  community: 'min(cell.community_id)',
  post: 'min(before.post_rank)',
  step: 'min(cell.step_before)',
  nothing: '1',
};

/**
 * What a change of pay does to each group of a selection in a month: `key, workers, unpaid,
 * gainers, losers, own_before, own_after, cost_before, cost_after`, in fen. A worker's own pay is
 * grade + base allowance; the cost has every monthly item in it. Each is paid on the step before and the step after; a group by step is by the step before, a selection by that of the
 * roster. `unpaid` counts the workers whose post and step the pay tables lack; it must be 0.
 */
export function impactSql(input: {
  readonly shape: PolicyShape;
  readonly before: PayTables;
  readonly after: PayTables;
  /** the careers that points move, as `placedTable` gives them */
  readonly placed: TableData;
  readonly by: GroupBy;
  readonly selection?: Selection;
}): string {
  const { shape, before, after, placed, by, selection = {} } = input;
  return `WITH placed AS (${valuesSql(placed)}),
  cell AS (
  SELECT roster.community_id, roster.post, ${stepOf('before')} AS step_before,
    ${stepOf('after')} AS step_after, roster.qualification, count(*) AS workers
  FROM roster
  LEFT JOIN placed ON placed.career = roster.career
  WHERE ${selectionSql(selection)}
  GROUP BY 1, 2, 3, 4, 5
), before AS (${valuesSql(placePayTable(shape, before))}),
  after AS (${valuesSql(placePayTable(shape, after))}),
  held_before AS (${valuesSql(qualificationPayTable(before))}),
  held_after AS (${valuesSql(qualificationPayTable(after))})
SELECT ${keys[by]} AS key,
  ${total('cell.workers')} AS workers,
  ${total('CASE WHEN before.post IS NULL OR after.post IS NULL THEN cell.workers ELSE 0 END')} AS unpaid,
  ${total(`CASE WHEN ${own('after')} > ${own('before')} THEN cell.workers ELSE 0 END`)} AS gainers,
  ${total(`CASE WHEN ${own('after')} < ${own('before')} THEN cell.workers ELSE 0 END`)} AS losers,
  ${total(`cell.workers * ${own('before')}`)} AS own_before,
  ${total(`cell.workers * ${own('after')}`)} AS own_after,
  ${total(`cell.workers * ${cost(before, 'before')}`)} AS cost_before,
  ${total(`cell.workers * ${cost(after, 'after')}`)} AS cost_after
FROM cell
LEFT JOIN before ON before.post = cell.post AND before.step = cell.step_before
LEFT JOIN after ON after.post = cell.post AND after.step = cell.step_after
LEFT JOIN held_before ON held_before.qualification = cell.qualification
LEFT JOIN held_after ON held_after.qualification = cell.qualification
GROUP BY 1
ORDER BY ${order[by]}`;
}

/** A worker's own pay by a pay table: grade + base allowance. */
export function own(pay: 'before' | 'after'): string {
  return `(${pay}."gradeAllowance" + ${pay}."baseAllowance")`;
}

/** Nobody is left without pay for want of a qualification, as one is for want of a post or step. */
function cost(tables: PayTables, pay: 'before' | 'after'): string {
  const sum = placeItems(tables)
    .map(({ id }) => `${pay}.${identifier(id)}`)
    .join(' + ');
  return `(${sum} + coalesce(held_${pay}.amount, 0))`;
}
