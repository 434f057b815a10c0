import type { PayTables } from '../../domain/policy/payTables.ts';
import { gradePayTable } from '../payRelations.ts';
import type { PolicyShape } from '../policyShape.ts';
import type { Selection } from '../selection.ts';
import { integer } from './quote.ts';
import { selectionSql } from './selectionSql.ts';
import { valuesSql } from './tableSql.ts';

const orders = {
  worker: 'roster.worker_id',
  community: 'roster.community_id',
  post: 'before.post_rank',
  step: 'roster.step',
  serviceYears: 'roster.service_years',
  points: 'roster.points',
  before: 'before.grade + before.base',
  after: 'after.grade + after.base',
  change: 'after.grade + after.base - before.grade - before.base',
} as const;

/** What a list of workers can be put in order by: money is the own pay, grade + base allowance. */
export type WorkerOrder = keyof typeof orders;

export interface WorkersPage {
  readonly selection?: Selection;
  readonly order?: WorkerOrder;
  readonly descending?: boolean;
  /** rows at most */
  readonly limit: number;
  /** rows to leave out at the front */
  readonly offset?: number;
}

/**
 * A page of workers with their monthly pay before and after, in fen. What is not known comes last
 * either way, and equal rows are told apart by `worker_id`, so that pages never overlap.
 */
export function workersSql(
  shape: PolicyShape,
  before: PayTables,
  after: PayTables,
  page: WorkersPage,
): string {
  const { selection = {}, order = 'worker', descending = false, limit, offset = 0 } = page;
  return `WITH before AS (${valuesSql(gradePayTable(shape, before))}),
  after AS (${valuesSql(gradePayTable(shape, after))})
SELECT roster.*,
  before.grade AS grade_before, before.base AS base_before,
  after.grade AS grade_after, after.base AS base_after
FROM roster
LEFT JOIN before ON before.post = roster.post AND before.step = roster.step
LEFT JOIN after ON after.post = roster.post AND after.step = roster.step
WHERE ${selectionSql(selection)}
ORDER BY ${orders[order]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, roster.worker_id
LIMIT ${integer(limit)} OFFSET ${integer(offset)}`;
}
