import type { ReadSheet } from '../domain/intake/communityWords.ts';
import { rosterParts } from '../domain/intake/meaning.ts';
import { maskedProblem } from '../domain/privacy/maskedProblem.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import { writeCsv } from '../io/csv/writeCsv.ts';
import { markWorkbook, type Marks } from '../io/xlsx/markWorkbook.ts';
import { writeWorkbook } from '../io/xlsx/writeWorkbook.ts';
import { messages } from '../messages/index.ts';
import type { Language } from '../messages/language.ts';
import { problemText } from '../messages/problemText.ts';
import type { IntakeSession } from './intakeSession.ts';

/** The list of problems alone, or the whole sheet with its problems beside it. */
export type ProblemExport = 'csv' | 'xlsx' | 'marked';

/** What of the problems is asked for. */
export interface ExportRequest {
  readonly part: RosterPart;
  readonly form: ProblemExport;
  readonly language: Language;
}

/** A blank row of the original is kept, but not a desert of them. */
const MOST_BLANK_ROWS = 1_000;
/** As many rows as a sheet of a workbook has. */
const MOST_ROWS = 1_048_576;

/**
 * The problems of the last check as a file: a list of them, which holds no cell that is taken for
 * somebody's name or number, or the workbook as it is with them beside the rows; a text file
 * becomes a workbook.
 */
export async function exportedProblems(
  session: IntakeSession,
  { part, form, language }: ExportRequest,
): Promise<Uint8Array> {
  if (form === 'marked') return markedSheet(session, part, language);
  const rows = problemRows(session, part, language);
  return form === 'csv' ? writeCsv(rows) : writeWorkbook([sheetOf(rows, language)]);
}

function problemRows(
  session: IntakeSession,
  part: RosterPart,
  language: Language,
): readonly (readonly string[])[] {
  const text = messages[language];
  const { list } = text.intake;
  const names: Readonly<Record<string, string>> = text.problems.columns;
  return [
    [list.row, list.column, list.value, list.problem],
    ...session
      .problemsOf(part)
      .map((problem) => maskedProblem(problem, text.anonymise.hidden))
      .map((problem) => [
        String(problem.row),
        problem.header ?? names[problem.column] ?? '',
        problem.value,
        problemText(text, problem),
      ]),
  ].slice(0, MOST_ROWS);
}

function sheetOf(rows: readonly (readonly string[])[], language: Language) {
  return {
    name: messages[language].intake.list.title,
    rows,
    headerRows: 1,
    widths: [8, 16, 20, 80],
  };
}

async function markedSheet(
  session: IntakeSession,
  part: RosterPart,
  language: Language,
): Promise<Uint8Array> {
  const used = session.sheetOf(part);
  if (!used) throw new Error(`no ${part} has been checked`);
  const { sheet, origin } = used;
  if (origin) return markWorkbook(origin.bytes, marksIn(session, origin.bytes, language));
  const texts = saidByRow(session, part, language);
  const width = widthOf(used);
  const rows: string[][] = [];
  for (const { number, cells } of sheet.rows) {
    while (rows.length < number - 1 && number - 1 - rows.length <= MOST_BLANK_ROWS) rows.push([]);
    const said = texts.get(number);
    rows.push(said === undefined ? [...cells] : [...padded(cells, width), said]);
  }
  return writeWorkbook([
    {
      name: sheet.name === '' ? messages[language].intake.parts[part] : sheet.name,
      rows: rows.slice(0, MOST_ROWS),
      widths: [...Array.from({ length: width }, () => 14), 80],
      marked: [width],
    },
  ]);
}

/** The marks of every sheet of a workbook that was read; one sheet may be read as two files. */
function marksIn(session: IntakeSession, bytes: Uint8Array, language: Language): readonly Marks[] {
  const marks = new Map<number, Marks>();
  for (const part of rosterParts) {
    const used = session.sheetOf(part);
    if (used?.origin?.bytes !== bytes) continue;
    const { sheet } = used.origin;
    const texts = new Map(marks.get(sheet)?.texts);
    for (const [row, said] of saidByRow(session, part, language)) {
      const before = texts.get(row);
      const both = before === undefined || before === said ? [said] : [before, said];
      texts.set(row, messages[language].format.sentences(both));
    }
    marks.set(sheet, { sheet, column: widthOf(used), texts });
  }
  return [...marks.values()];
}

function widthOf({ sheet, layout }: ReadSheet): number {
  return sheet.rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    layout.headers.length,
  );
}

/** What is to be written beside each row of a sheet, the head of the column among it. */
function saidByRow(
  session: IntakeSession,
  part: RosterPart,
  language: Language,
): ReadonlyMap<number, string> {
  const text = messages[language];
  const said = new Map<number, string[]>();
  for (const problem of session.problemsOf(part))
    said.set(problem.row, [...(said.get(problem.row) ?? []), problemText(text, problem)]);
  const { headerRows = [] } = session.sheetOf(part)?.layout ?? {};
  const head = headerRows[headerRows.length - 1];
  return new Map([
    ...[...said].map(([row, texts]) => [row, text.format.sentences(texts)] as const),
    ...(head === undefined ? [] : [[head, text.intake.list.problem] as const]),
  ]);
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}
