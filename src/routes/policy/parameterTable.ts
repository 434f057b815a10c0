/** A row of a table of parameters, such as a post or a rating. */
export interface ParameterRow {
  readonly key: string;
  readonly label: string;
}

/** A column of a table of parameters: which parameter stands in the row of a key. */
export interface ParameterColumn {
  readonly key: string;
  readonly head: string;
  readonly id: (rowKey: string) => string;
}
