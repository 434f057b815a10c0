import type { ReadSheet } from '../domain/intake/communityWords.ts';
import { damagedIds, type DamagedIds } from '../domain/intake/damagedIds.ts';
import { missingMeanings, numberedByRow, type Correction } from '../domain/intake/mapping.ts';
import type { Meaning } from '../domain/intake/meaning.ts';
import type { SkippedRow } from '../domain/intake/rowKind.ts';
import { SheetCheck } from '../domain/intake/sheetCheck.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { Problem } from '../domain/roster/problem.ts';
import type { RowRules } from '../domain/roster/rowRules.ts';
import { headerProblems } from './headerProblems.ts';
import { refusedReading, type Reading } from './reading.ts';

/** Rows checked before others get a turn: a few hundredths of a second. */
const TURN = 4_000;

/** A sheet, how it is read as one of the files, and what a person put right in it. */
export interface PartToRead extends ReadSheet {
  readonly corrections?: readonly Correction[];
}

/** The reading of one of the three files from its sheet, row by row. */
export class PartReading<Name extends Meaning, T> {
  readonly accepted: T[] = [];
  /** what is wrong with single rows */
  readonly problems: Problem[] = [];
  readonly skipped: SkippedRow[] = [];
  /** the required columns that no column of the sheet is read as: then no row is accepted */
  readonly missing: readonly Meaning[];
  /** rows of data that were gone through so far */
  rows = 0;
  readonly #part: PartToRead;
  /** ids that can't be relied on, for which people are numbered by their rows */
  readonly #damaged: Problem | null;
  readonly #check: SheetCheck<Name, T>;

  constructor(part: PartToRead, policy: PolicyDocument, rules: RowRules<Name, T>) {
    const damaged = damagedIds(part);
    this.#part = damaged ? { ...part, mapping: numberedByRow(part.mapping) } : part;
    this.#damaged = damaged && damagedProblem(part, damaged);
    this.missing = missingMeanings(this.#part.mapping);
    this.#check = new SheetCheck(rules, policy, this.#part);
  }

  /** Goes through all rows; tells how many were gone through since it told last. */
  *read(): Generator<number, void> {
    const { sheet, layout } = this.#part;
    for (let at = layout.first; at < sheet.rows.length; at += TURN) {
      const rows = sheet.rows.slice(at, at + TURN);
      for (const row of rows) {
        const result = this.#check.next(row);
        if ('skipped' in result) this.skipped.push({ row: row.number, kind: result.skipped });
        else {
          this.rows += 1;
          // Without a required column every row lacks it: that is told once, not row by row.
          if (this.missing.length > 0) continue;
          if (result.problems) this.problems.push(...result.problems);
          else this.accepted.push(result.accepted);
        }
      }
      yield rows.length;
    }
  }

  /** What was read, with what is wrong with the file as a whole. */
  result(): Reading<T> {
    const { rows, accepted, skipped } = this;
    const ofFile = headerProblems(this.#part);
    if (ofFile.length > 0) return { rows, accepted: [], problems: ofFile, refused: true, skipped };
    if (rows === 0) return { ...refusedReading({ code: 'empty' }), skipped };
    const problems = [...(this.#damaged ? [this.#damaged] : []), ...this.problems];
    return { rows, accepted, problems, refused: false, skipped };
  }
}

/** Said once, of the header: no row is left out for it. */
function damagedProblem({ layout }: PartToRead, { column, value }: DamagedIds): Problem {
  const header = layout.headers[column];
  return {
    row: layout.headerRows[0] ?? 1,
    column: 'worker_id',
    ...(header === undefined ? {} : { header }),
    value,
    code: 'bad_number',
    expected: 'key',
  };
}
