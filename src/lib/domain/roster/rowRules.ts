import type { Cells, Column } from './columns.ts';
import type { Checked } from './problem.ts';

/**
 * The rules of one file, applied row by row in the file's order. They remember what a rule about
 * the whole file needs (identifiers seen), so each reading of a file takes new ones.
 */
export interface RowRules<Name extends string, T> {
  readonly columns: readonly Column<Name>[];
  check(row: number, cells: Cells<Name>): Checked<T>;
}
