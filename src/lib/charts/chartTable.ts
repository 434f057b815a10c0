/** The figures of a chart as a table, every cell already written in the reader's language. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** the first cell of a row is its heading */
  readonly rows: readonly (readonly string[])[];
  /** the row of sums, where there is one */
  readonly total?: readonly string[];
  /** stands at the top right: "单位：元" */
  readonly unit?: string;
  /** stands below: what a mark in a cell means */
  readonly note?: string;
}
