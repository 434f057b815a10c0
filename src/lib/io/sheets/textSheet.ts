import type { Sheet, SheetRow } from '../../domain/intake/sheet.ts';
import { eachRecord, type Delimiter } from '../csv/records.ts';
import type { Progress } from '../xlsx/readWorkbook.ts';

/** Rows between two reports of progress. */
const REPORT_EVERY = 5_000;

/** A text file as a sheet; `strictWidth` where a row with fewer cells has lost a separator. */
export function textSheet(
  text: string,
  delimiter: Delimiter,
  strictWidth: boolean,
  progress: Progress = () => undefined,
): Sheet {
  const rows: SheetRow[] = [];
  let done = 0;
  eachRecord(text.replace(/^\uFEFF/, ''), delimiter, ({ row: number, fields, flaw }) => {
    const cells = fields.some(isTextFormula) ? fields.map(formulaText) : fields;
    rows.push(flaw === undefined ? { number, cells } : { number, cells, flaw });
    done = cells.reduce((sum, cell) => sum + cell.length + 1, done);
    if (rows.length % REPORT_EVERY === 0) progress(Math.min(done, text.length), text.length);
    return true;
  });
  return { name: '', rows, strictWidth };
}

/** A text written as a formula, ="0002", so that a spreadsheet keeps its zeros. */
function isTextFormula(cell: string): boolean {
  return cell.startsWith('="') && cell.length > 2 && cell.endsWith('"');
}

function formulaText(cell: string): string {
  return isTextFormula(cell) ? cell.slice(2, -1).replace(/""/g, '"') : cell;
}
