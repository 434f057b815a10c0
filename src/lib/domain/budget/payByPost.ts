import type { Fen } from '../money/fen.ts';
import type { Careers } from '../placement/careers.ts';
import type { PayTables } from '../policy/payTables.ts';
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
  return cells.workers.map((row, post) => {
    const each = (table: readonly (readonly Fen[])[]): Fen =>
      row.reduce((sum, count, step) => sum + BigInt(count) * (table[post]?.[step] ?? 0n), 0n);
    const workers = row.reduce((a, b) => a + b, 0);
    const same = (tables.baseAllowance[post] ?? 0n) + tables.performanceAllowance;
    const qualified = qualificationBillOfPost(careers, tables, posts[post] ?? '');
    const pay = BigInt(workers) * same + each(tables.gradeAllowance) + qualified;
    return {
      post,
      workers,
      government: pay + each(tables.socialInsurance) + each(tables.housingFund),
      takeHome: pay - each(tables.workerInsurance) - each(tables.workerHousingFund),
    };
  });
}
