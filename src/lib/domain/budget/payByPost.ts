import { sumOf, type Fen } from '../money/fen.ts';
import type { Careers } from '../placement/careers.ts';
import type { PaidTo } from '../rules/payItem.ts';
import type { PayTables, PlaceTable } from '../rules/payTables.ts';
import type { GradeCells } from '../roster/cells.ts';
import { qualificationBillOfPost } from './qualified.ts';

/** A month's pay of everybody on a post, in fen. */
export interface PostPay {
  /** index into the policy's posts */
  readonly post: number;
  readonly workers: number;
  readonly government: Fen;
  readonly takeHome: Fen;
}

/**
 * What the government pays in a month for the roster, and what its workers take home, by post: the
 * allowances and the statutory parts. The qualification allowance counts the holders that the careers
 * name; without careers it is 0.
 *
 * @param cells the roster by post and step under these tables
 * @param posts ids, in the order of the cells
 */
export function payByPost(
  { cells, careers }: { readonly cells: GradeCells; readonly careers?: Careers | undefined },
  tables: PayTables,
  posts: readonly string[],
): PostPay[] {
  const monthly = tables.items.filter(({ period }) => period === 'month');
  return cells.workers.map((row, post) => {
    const each = (table: PlaceTable | undefined): Fen =>
      sumOf(row.map((count, step) => BigInt(count) * (table?.[post]?.[step] ?? 0n)));
    const paidTo = (whom: PaidTo): Fen =>
      sumOf(monthly.filter((item) => item.paidTo === whom).map(({ id }) => each(tables.place[id])));
    const drawn = paidTo('worker') + qualificationBillOfPost(careers, tables, posts[post] ?? '');
    return {
      post,
      workers: row.reduce((a, b) => a + b, 0),
      government: drawn + paidTo('fund'),
      takeHome: drawn - sumOf(Object.values(tables.own).map(each)),
    };
  });
}
