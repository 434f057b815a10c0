import type { SkippedRow } from '../domain/intake/rowKind.ts';
import type { Finding, Problem } from '../domain/roster/problem.ts';

/** What a file holds: the rows that passed, and what is wrong with the others. */
export interface Reading<T> {
  /** rows of data, without header, blank lines and `skipped`; 0 where nothing could be read */
  readonly rows: number;
  readonly accepted: readonly T[];
  readonly problems: readonly Problem[];
  /** whether the file as a whole was refused; then no row is accepted */
  readonly refused: boolean;
  /** rows that say of themselves that they are no data; `rows` does not count them */
  readonly skipped: readonly SkippedRow[];
}

/** The reading of a file that nobody gave. */
export function noReading<T>(): Reading<T> {
  return { rows: 0, accepted: [], problems: [], refused: false, skipped: [] };
}

/** The reading of a file that was refused before any row of it was read. */
export function refusedReading<T>(finding: Finding): Reading<T> {
  const problems = [{ row: 1, column: '', value: '', ...finding }];
  return { rows: 0, accepted: [], problems, refused: true, skipped: [] };
}
