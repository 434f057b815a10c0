import type { Problem, ProblemCode } from '../roster/problem.ts';

/** Problems that are alike: the same thing wrong with the same value of a column. */
export interface ProblemGroup {
  readonly key: string;
  readonly code: ProblemCode;
  /** the name of the column; empty where no one column is concerned */
  readonly column: string;
  /** the first of them; it says what would be right */
  readonly first: Problem;
  readonly count: number;
  /** the first rows concerned, as the spreadsheet numbers them */
  readonly rows: readonly number[];
}

/** Codes whose values differ from row to row, so that the value says nothing about the group. */
const ofTheirOwn: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'duplicate_worker',
  'duplicate_community',
  'wrong_field_count',
]);
/** As many rows as a group lists. */
const LISTED_ROWS = 200;
/** A file with more kinds of problems than this is the wrong file, or mapped wrongly. */
const MOST_GROUPS = 5_000;

/** Gathers problems by code, column and value, as they are found. */
export class ProblemGroups {
  readonly #groups = new Map<string, { first: Problem; count: number; rows: number[] }>();

  add(problem: Problem): void {
    const { code, column, row } = problem;
    let key = groupOf(problem);
    if (!this.#groups.has(key) && this.#groups.size >= MOST_GROUPS) key = `${code}\n${column}\n…`;
    const group = this.#groups.get(key);
    if (!group) this.#groups.set(key, { first: problem, count: 1, rows: [row] });
    else {
      group.count += 1;
      if (group.rows.length < LISTED_ROWS) group.rows.push(row);
    }
  }

  /** The groups, the largest first. */
  all(): readonly ProblemGroup[] {
    return [...this.#groups]
      .map(([key, { first, count, rows }]) => {
        const { code, column } = first;
        return { key, code, column, first, count, rows };
      })
      .sort((a, b) => b.count - a.count);
  }
}

/** The key of the group that a problem belongs to. */
export function groupOf({ code, column, value }: Problem): string {
  return `${code}\n${column}\n${ofTheirOwn.has(code) ? '' : value}`;
}
