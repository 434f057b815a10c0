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
  eachRecord(text.replace(/^\uFEFF/, ''), delimiter, ({ row: number, fields: cells, flaw }) => {
    rows.push(flaw === undefined ? { number, cells } : { number, cells, flaw });
    done = cells.reduce((sum, cell) => sum + cell.length + 1, done);
    if (rows.length % REPORT_EVERY === 0) progress(Math.min(done, text.length), text.length);
    return true;
  });
  return { name: '', rows, strictWidth };
}
