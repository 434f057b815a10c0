import { sumOrNote, type SkippedRow } from '../../domain/intake/rowKind.ts';
import type { Cells } from '../../domain/roster/columns.ts';
import { cellsOf, matchHeader } from '../../domain/roster/header.ts';
import type { Finding, Problem } from '../../domain/roster/problem.ts';
import type { RowRules } from '../../domain/roster/rowRules.ts';
import { decode } from '../text/decode.ts';
import type { EncodingChoice } from '../text/encoding.ts';
import { findHeader } from './findHeader.ts';
import { eachRecord, type CsvRecord } from './records.ts';

/** The largest file that is read, in bytes: some five million rows, and within one string. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

export interface ReadOptions {
  readonly encoding?: EncodingChoice;
  /** in bytes; `MAX_FILE_BYTES` where left out */
  readonly maxBytes?: number;
  /** whether rows that say that they are sums or notes are left out; they are problems otherwise */
  readonly withoutSums?: boolean;
}

/** What a file holds: the rows that passed, and what is wrong with the others. */
export interface Reading<T> {
  /** data rows, without the header and blank lines; 0 where the text itself could not be read */
  readonly rows: number;
  readonly accepted: readonly T[];
  readonly problems: readonly Problem[];
  /** whether the file as a whole was refused; then no row is accepted */
  readonly refused: boolean;
  /** rows that say of themselves that they are no data; `rows` does not count them */
  readonly skipped: readonly SkippedRow[];
}

/** A file as bytes or as text already decoded. */
export type Source = Uint8Array | string;

/**
 * Reads a CSV file by the rules given. Bad rows don't stop it: each is reported and left out. A
 * file that can't be read at all has one problem or more in row 1 and accepts nothing.
 */
export function readTable<Name extends string, T>(
  source: Source,
  rules: RowRules<Name, T>,
  { encoding = 'auto', maxBytes = MAX_FILE_BYTES, withoutSums = false }: ReadOptions = {},
): Reading<T> {
  if (source.length > maxBytes) {
    return refusedFile({ code: 'too_large', size: source.length, limit: maxBytes });
  }
  const decoded = typeof source === 'string' ? { text: source } : decode(source, encoding);
  if ('finding' in decoded) return refusedFile(decoded.finding);
  return readText(decoded.text.replace(/^\uFEFF/, ''), rules, withoutSums);
}

/** The reading of a file that was refused before any row of it was read. */
export function refusedFile<T>(finding: Finding): Reading<T> {
  const problems = [{ row: 1, column: '', value: '', ...finding }];
  return { rows: 0, accepted: [], problems, refused: true, skipped: [] };
}

function readText<Name extends string, T>(
  text: string,
  rules: RowRules<Name, T>,
  withoutSums: boolean,
): Reading<T> {
  const header = findHeader(text, rules.columns);
  if (!header) return refusedFile({ code: 'empty' });
  const { record: first, delimiter } = header;
  const width = first.fields.length;
  const flawed = shapeProblem({ ...first, row: 1 }, width);
  const { places, problems: found } = matchHeader(first.fields, rules.columns);
  const inHeader = flawed ? [flawed] : found;
  const refused = inHeader.length > 0;

  const accepted: T[] = [];
  const problems: Problem[] = [...inHeader];
  const placesByName = new Map<string, number>(places);
  const withHeader = (problem: Problem): Problem => {
    const header = first.fields[placesByName.get(problem.column) ?? -1]?.trim() ?? '';
    return header === '' ? problem : { ...problem, header };
  };
  const skipped: SkippedRow[] = [];
  let rows = 0;
  eachRecord(text, delimiter, (record) => {
    if (record.row === first.row) return true;
    const cells = cellsOf(record.fields, places);
    const kind = withoutSums ? sumOrNote(record.fields, isWhole(cells, rules)) : null;
    if (kind !== null) {
      skipped.push({ row: record.row, kind });
      return true;
    }
    rows += 1;
    if (refused) return true;
    const malformed = shapeProblem(record, width);
    const checked = malformed ? { problems: [malformed] } : rules.check(record.row, cells);
    if (checked.problems) problems.push(...checked.problems.map(withHeader));
    else accepted.push(checked.accepted);
    return true;
  });
  return rows === 0 && !refused
    ? refusedFile({ code: 'empty' })
    : { rows, accepted, problems, refused, skipped };
}

function isWhole<Name extends string>(
  cells: Cells<Name>,
  { columns }: Pick<RowRules<Name, unknown>, 'columns'>,
): boolean {
  return columns.every(({ name, required }) => !required || (cells[name] ?? '').trim() !== '');
}

function shapeProblem({ row, fields, flaw }: CsvRecord, expected: number): Problem | null {
  const found = fields.length;
  if (flaw === undefined && found === expected) return null;
  return {
    row,
    column: '',
    value: flaw === undefined ? String(found) : '',
    code: 'wrong_field_count',
    reason: flaw ?? 'count',
    expected,
    found,
  };
}
