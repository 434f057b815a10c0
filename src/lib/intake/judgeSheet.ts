import type { Layout } from '../domain/intake/layout.ts';
import type { Sheet } from '../domain/intake/sheet.ts';
import { judgeColumns, type ColumnVerdict } from '../domain/privacy/judgeColumns.ts';

/** Rows that columns are judged by for personal data. */
const JUDGED_ROWS = 2_000;

/** Judges which columns of a sheet hold personal data, by its first rows. */
export function judgeSheet({ rows }: Sheet, { headers, first }: Layout): readonly ColumnVerdict[] {
  return judgeColumns({
    header: headers,
    rows: rows.slice(first, first + JUDGED_ROWS).map(({ cells }) => cells),
  });
}
