import { maskedProblem } from '../../domain/privacy/maskedProblem.ts';
import type { Problem } from '../../domain/roster/problem.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import { writeCsv } from '../../io/csv/writeCsv.ts';
import { writeWorkbook } from '../../io/xlsx/writeWorkbook.ts';
import { messages } from '../../messages/index.ts';
import type { Language } from '../../messages/language.ts';
import { problemText } from '../../messages/problemText.ts';
import type { IntakeTasks, ProblemExport } from './intakeMessages.ts';
import type { IntakeSession } from './intakeSession.ts';

/** A blank row of the original is kept, but not a desert of them. */
const MOST_BLANK_ROWS = 1_000;
/** As many rows as a sheet of a workbook has. */
const MOST_ROWS = 1_048_576;

/**
 * The problems of the last check as a file: a list of them, which holds no cell that is taken for
 * somebody's name or number, or the sheet as it is with them beside it.
 */
export async function exportedProblems(
  session: IntakeSession,
  { part, form, language }: IntakeTasks['export']['ask'],
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
  return [
    [list.row, list.column, list.value, list.problem],
    ...session
      .problemsOf(part)
      .map((problem) => maskedProblem(problem, text.anonymise.hidden))
      .map((problem) => [
        String(problem.row),
        session.headerOf(part, problem.column),
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
  const { sheet, layout } = used;
  const text = messages[language];
  const byRow = new Map<number, Problem[]>();
  for (const problem of session.problemsOf(part)) {
    byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
  }
  const width = Math.max(layout.headers.length, ...sheet.rows.map(({ cells }) => cells.length));
  const rows: string[][] = [];
  for (const { number, cells } of sheet.rows) {
    while (rows.length < number - 1 && number - 1 - rows.length <= MOST_BLANK_ROWS) rows.push([]);
    const said =
      number === layout.headerRows[layout.headerRows.length - 1]
        ? text.intake.list.problem
        : text.format.list((byRow.get(number) ?? []).map((problem) => problemText(text, problem)));
    rows.push(said === '' ? [...cells] : [...padded(cells, width), said]);
  }
  return writeWorkbook([
    {
      name: sheet.name === '' ? text.intake.parts[part] : sheet.name,
      rows: rows.slice(0, MOST_ROWS),
      widths: [...Array.from({ length: width }, () => 14), 80],
      marked: [width],
    },
  ]);
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
}

/** The name of the file that such a list is saved as. */
export function exportName(title: string, form: ProblemExport): string {
  return `${title}.${form === 'csv' ? 'csv' : 'xlsx'}`;
}
