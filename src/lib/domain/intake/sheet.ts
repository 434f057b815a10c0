import type { Finding } from '../roster/problem.ts';

/** The column after which nothing of a table of people can stand. */
export const MAX_COLUMNS = 1024;

/** What is wrong with the quotation marks of a row of a text file. */
export type RowFlaw = 'unclosed_quote' | 'stray_quote';

/** One row that is not blank. */
export interface SheetRow {
  /** its number as the spreadsheet shows it: the first is 1, blank rows count */
  readonly number: number;
  /** the texts of its cells from the first column on; cells after the last one filled are left out */
  readonly cells: readonly string[];
  readonly flaw?: RowFlaw;
  /** places of cells that hold a formula of which the file has no result */
  readonly unsaved?: readonly number[];
}

/** A sheet as a grid of texts, whatever kind of file it stood in. Blank rows are left out. */
export interface Sheet {
  /** the sheet's name; empty where the file has no sheets */
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /**
   * Whether every row must have as many cells as the header has: a text file shows a lost
   * separator only by that. A workbook's rows may be of any length.
   */
  readonly strictWidth: boolean;
  /** whether the workbook hides the sheet */
  readonly hidden?: boolean;
  /** why the sheet could not be read, where others of its workbook can; then it has no rows */
  readonly refused?: Finding;
}
