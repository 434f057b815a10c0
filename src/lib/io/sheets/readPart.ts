import type { ReadSheet } from '../../domain/intake/communityWords.ts';
import type { Mapping } from '../../domain/intake/mapping.ts';
import type { Meaning } from '../../domain/intake/meaning.ts';
import { likeliest } from '../../domain/intake/plan.ts';
import type { SkippedRow } from '../../domain/intake/rowKind.ts';
import { SheetCheck } from '../../domain/intake/sheetCheck.ts';
import { guessSheet, mappingOf, type SheetGuess } from '../../domain/intake/sheetGuess.ts';
import type { Sheet } from '../../domain/intake/sheet.ts';
import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import type { CalendarDate } from '../../domain/privacy/calendarDate.ts';
import type { Problem } from '../../domain/roster/problem.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import type { RowRules } from '../../domain/roster/rowRules.ts';
import { refusedFile, type Reading } from '../csv/readTable.ts';
import type { EncodingChoice } from '../text/encoding.ts';
import { openFile, type NotOpened } from './openFile.ts';

export interface PartOptions {
  readonly encoding: EncodingChoice;
  /** the sheet's name; the likeliest sheet where left out */
  readonly sheet?: string | undefined;
  /** the day at which years of service are counted */
  readonly at: CalendarDate;
}

/** A sheet, and what was made of it before anybody has said anything. */
export interface OpenedSheet {
  readonly sheet: Sheet;
  readonly guess: SheetGuess;
}

/**
 * Reads one of the three files out of a workbook, or out of a text with titles, sums and headers
 * of an office's own, by what the program recognises and with nobody to ask: columns that are not
 * recognised for sure are missing, and ways of writing that mean two things are problems.
 */
export function readPart<Name extends Meaning, T>(
  part: RosterPart,
  opened: OpenedSheet | NotOpened,
  policy: PolicyDocument,
  rules: RowRules<Name, T>,
  at: CalendarDate,
): Reading<T> {
  if ('finding' in opened) return refusedFile(opened.finding);
  return readSheet(opened, policy, rules, mappingOf(opened.guess, part, at));
}

/** A sheet as `readPart` reads it; null where the file could not be opened. */
export function sheetAsRead(
  part: RosterPart,
  opened: OpenedSheet | NotOpened,
  at: CalendarDate,
): ReadSheet | null {
  if ('finding' in opened) return null;
  const { sheet, guess } = opened;
  return { sheet, layout: guess.layout, mapping: mappingOf(guess, part, at) };
}

/** Opens the sheet that is asked for, or the likeliest one. */
export function openPart(
  part: RosterPart,
  bytes: Uint8Array,
  policy: PolicyDocument,
  { encoding, sheet: wanted }: Omit<PartOptions, 'at'>,
): OpenedSheet | NotOpened {
  const opened = openFile(bytes, { encoding });
  if ('finding' in opened) return opened;
  const guessed = opened.sheets.map((sheet) => ({ sheet, guess: guessSheet(sheet, policy) }));
  const named =
    wanted === undefined ? undefined : guessed.find(({ sheet }) => sheet.name === wanted);
  if (wanted !== undefined && !named) {
    const sheets = opened.sheets.map(({ name }) => name);
    return { finding: { code: 'empty', sheet: wanted, sheets } };
  }
  return named ?? guessed[likeliest(guessed, part) ?? 0] ?? { finding: { code: 'empty' } };
}

/** Reads a sheet as a mapping says. */
export function readSheet<Name extends Meaning, T>(
  { sheet, guess: { layout } }: OpenedSheet,
  policy: PolicyDocument,
  rules: RowRules<Name, T>,
  mapping: Mapping,
): Reading<T> {
  const missing = rules.columns.filter(
    ({ name, required }) => required && !mapping.columns.includes(name),
  );
  const check = new SheetCheck(
    rules,
    policy,
    { layout, strictWidth: sheet.strictWidth },
    mapping,
    [],
  );
  const refused = missing.length > 0;
  const problems: Problem[] = missing.map(({ name, aliases }) => ({
    row: layout.headerRows[0] ?? 1,
    column: name,
    value: '',
    code: 'missing_column',
    headers: [name, ...aliases],
  }));
  const accepted: T[] = [];
  const skipped: SkippedRow[] = [];
  let rows = 0;
  for (const row of sheet.rows.slice(layout.first)) {
    const result = check.next(row);
    if ('skipped' in result) {
      skipped.push({ row: row.number, kind: result.skipped });
      continue;
    }
    rows += 1;
    if (refused) continue;
    if (result.problems) problems.push(...result.problems);
    else accepted.push(result.accepted);
  }
  return rows === 0 && !refused
    ? refusedFile({ code: 'empty' })
    : { rows, accepted, problems, refused, skipped };
}
