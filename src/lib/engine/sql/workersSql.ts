import { risesByNumber } from '../../domain/policy/gradeLadder.ts';
import type { PayTables } from '../../domain/rules/payTables.ts';
import { placePayTable } from '../payRelations.ts';
import type { PolicyShape } from '../policyShape.ts';
import type { Selection } from '../selection.ts';
import { own } from './impactSql.ts';
import { integer } from './quote.ts';
import type { TableData } from '../table.ts';
import { stepOf } from './placedStepSql.ts';
import { selectionSql } from './selectionSql.ts';
import { valuesSql } from './tableSql.ts';

const orders = {
  worker: 'roster.worker_id',
  community: 'roster.community_id',
  post: 'before.post_rank',
  step: stepOf('before'),
  serviceYears: 'roster.service_years',
  points: 'roster.points',
  before: own('before'),
  after: own('after'),
  change: `${own('after')} - ${own('before')}`,
} as const;

/** What a list of workers can be put in order by: money is the own pay, grade + base allowance. */
export type WorkerOrder = keyof typeof orders;

type Moved = 'up' | 'down';

/** Which way the numbers go of those who move so. */
function comparison(shape: PolicyShape, moved: Moved): string {
  return (moved === 'up') === risesByNumber(shape) ? '>' : '<';
}

export interface WorkersPage {
  readonly selection?: Selection;
  /** only those who stand higher, or lower, after the change */
  readonly moved?: Moved | undefined;
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
export function workersSql(input: {
  readonly shape: PolicyShape;
  readonly before: PayTables;
  readonly after: PayTables;
  /** the careers that points move, as `placedTable` gives them */
  readonly placed: TableData;
  readonly page: WorkersPage;
}): string {
  const { shape, before, after, placed, page } = input;
  const { selection = {}, moved, order = 'worker', descending = false, limit, offset = 0 } = page;
  return `WITH placed AS (${valuesSql(placed)}),
  before AS (${valuesSql(placePayTable(shape, before))}),
  after AS (${valuesSql(placePayTable(shape, after))})
SELECT roster.*, ${stepOf('before')} AS step_before, ${stepOf('after')} AS step_after,
  before."gradeAllowance" AS grade_before, before."baseAllowance" AS base_before,
  after."gradeAllowance" AS grade_after, after."baseAllowance" AS base_after
FROM roster
LEFT JOIN placed ON placed.career = roster.career
LEFT JOIN before ON before.post = roster.post AND before.step = ${stepOf('before')}
LEFT JOIN after ON after.post = roster.post AND after.step = ${stepOf('after')}
WHERE ${selectionSql(selection)}${moved ? ` AND ${stepOf('after')} ${comparison(shape, moved)} ${stepOf('before')}` : ''}
ORDER BY ${orders[order]} ${descending ? 'DESC' : 'ASC'} NULLS LAST, roster.worker_id
LIMIT ${integer(limit)} OFFSET ${integer(offset)}`;
}
