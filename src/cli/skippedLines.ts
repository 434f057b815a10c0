import { skippedByKind, type SkippedRow } from '../lib/domain/intake/rowKind.ts';
import { formatCount } from '../lib/domain/money/format.ts';
import type { Messages } from '../lib/messages/index.ts';

/** As many rows as are named; the others are counted. */
const NAMED_ROWS = 20;

/** Which rows of a file were left out because they say that they are no data: a line a kind. */
export function skippedLines(
  { cli, intake, format }: Messages,
  path: string,
  skipped: readonly SkippedRow[],
): readonly string[] {
  return [...skippedByKind(skipped)].map(([kind, rows]) => {
    const named = format.list(rows.slice(0, NAMED_ROWS).map(String));
    const all = rows.length > NAMED_ROWS ? intake.more(named) : named;
    return cli.validation.skipped(
      path,
      intake.skippedRows(intake.skipped[kind], formatCount(rows.length), all),
    );
  });
}
