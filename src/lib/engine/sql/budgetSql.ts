import type { PayTables } from '../../domain/rules/payTables.ts';
import {
  awardPayTable,
  bonusPayTable,
  placeItems,
  placePayTable,
  qualificationPayTable,
  ratingTable,
} from '../payRelations.ts';
import type { PolicyShape } from '../policyShape.ts';
import type { TableData } from '../table.ts';
import { bonusCellsSql } from './foldSql.ts';
import { identifier } from './quote.ts';
import { stepOf } from './placedStepSql.ts';
import { valuesSql } from './tableSql.ts';
import { total } from './total.ts';

/**
 * Whether SQL multiplies the cells of a fold with the pay tables, or joins every single row with
 * them. The two agree to the fen; rows are the plain check on cells.
 */
export type BudgetBy = 'cells' | 'rows';

/** The column of what is paid for a qualification. */
export const HELD = 'qualificationAllowance';

/**
 * One month's cost on the roster: `workers, unpaid`, then a column for each monthly item, named by
 * its id, money in fen. `unpaid` counts the workers whose post and step the pay tables lack; it
 * must be 0.
 */
export function monthlyBillSql(input: {
  readonly shape: PolicyShape;
  readonly tables: PayTables;
  /** the careers that points move, as `placedTable` gives them */
  readonly placed: TableData;
  readonly by: BudgetBy;
}): string {
  const { shape, tables, placed, by } = input;
  const items = placeItems(tables).map(({ id }) => identifier(id));
  const rows = `SELECT roster.post, ${stepOf('after')} AS step, roster.qualification, 1 AS workers
FROM roster
LEFT JOIN placed ON placed.career = roster.career`;
  const cells = `SELECT post, step, qualification, count(*) AS workers
FROM (${rows}) AS placed_row
GROUP BY post, step, qualification`;
  return `WITH placed AS (${valuesSql(placed)}),
  cell AS (${by === 'cells' ? cells : rows}),
  pay AS (${valuesSql(placePayTable(shape, tables))}),
  held AS (${valuesSql(qualificationPayTable(tables))})
SELECT ${total('cell.workers')} AS workers,
  ${total('CASE WHEN pay.post IS NULL THEN cell.workers ELSE 0 END')} AS unpaid,
${items.map((item) => `  ${total(`cell.workers * pay.${item}`)} AS ${item},\n`).join('')}  ${total('cell.workers * held.amount')} AS ${identifier(HELD)}
FROM cell
LEFT JOIN pay ON pay.post = cell.post AND pay.step = cell.step
LEFT JOIN held ON held.qualification = cell.qualification`;
}

/**
 * The year's cost on the bonus roll: `recipients, unpaid, bonus, award`, money in fen. `unpaid`
 * counts the people whose rating, months or appraisal the pay tables lack; it must be 0. `ratings`
 * are the ratings in force by community, instead of those of the list. What depends on groups of
 * people is for the caller: the award is that of all who earned it, the bonus has none taken out.
 */
export function yearlyBillSql(
  shape: PolicyShape,
  tables: PayTables,
  by: BudgetBy,
  ratings: ReadonlyMap<string, string> = new Map(),
): string {
  const rows = `SELECT community.rating, bonus_roll.months, bonus_roll.appraisal,
  bonus_roll.deduction, 1 AS people
FROM bonus_roll
LEFT JOIN rated AS community ON community.community_id = bonus_roll.community_id`;
  return `WITH in_force AS (${valuesSql(ratingTable(ratings))}),
  rated AS (SELECT community.community_id, coalesce(in_force.rating, community.rating) AS rating
    FROM community
    LEFT JOIN in_force ON in_force.community_id = community.community_id),
  cell AS (${by === 'cells' ? bonusCellsSql('rated') : rows}),
  bonus_pay AS (${valuesSql(bonusPayTable(shape, tables))}),
  award_pay AS (${valuesSql(awardPayTable(shape, tables))})
SELECT ${total('cell.people')} AS recipients,
  ${total(`CASE WHEN bonus_pay.rating IS NULL OR award_pay.appraisal IS NULL
    THEN cell.people ELSE 0 END`)} AS unpaid,
  ${total('cell.people * (bonus_pay.bonus - least(cell.deduction, bonus_pay.bonus))')} AS bonus,
  ${total('cell.people * award_pay.award')} AS award
FROM cell
LEFT JOIN bonus_pay ON bonus_pay.rating = cell.rating AND bonus_pay.months = cell.months
LEFT JOIN award_pay ON award_pay.appraisal = cell.appraisal`;
}
