import type { PolicyDocument } from '../policy/policySchema.ts';
import type { CalendarDate } from '../privacy/calendarDate.ts';
import { normalized } from '../roster/normalizedText.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';
import { contentJudge, type ColumnContent } from './contentMatch.ts';
import { dataRowJudge } from './dataRow.ts';
import { detectLayout, type Layout } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { guessParts, type PartGuess } from './recogniseColumns.ts';
import { rowJudge } from './rowKind.ts';
import type { Sheet } from './sheet.ts';

/** What is made of a sheet before anybody has said anything. */
export interface SheetGuess {
  readonly layout: Layout;
  readonly contents: readonly ColumnContent[];
  /** a few values of each column, to judge it by */
  readonly samples: readonly (readonly string[])[];
  /** the likeliest of the three files first */
  readonly parts: readonly PartGuess[];
}

/** How many rows are looked at to recognise columns. */
const JUDGED_ROWS = 300;
const SAMPLE_VALUES = 4;
/** Below this a sheet is none of the three files. */
export const LIKELY_PART = 0.55;

/** Looks at a sheet: where its table stands, and what its columns mean. */
export function guessSheet(
  sheet: Sheet,
  policy: PolicyDocument,
  layout: Layout = detectLayout(sheet, dataRowJudge(policy)),
): SheetGuess {
  const kindOf = rowJudge(layout.headers);
  const rows = sheet.rows
    .slice(layout.first, layout.first + JUDGED_ROWS)
    .filter(({ cells }) => kindOf(cells) === null);
  // A row with a cell too many in a text is refused: it makes no column.
  const widths = sheet.strictWidth ? [layout.width] : rows.map(({ cells }) => cells.length);
  const width = Math.max(layout.headers.length, ...widths);
  const judge = contentJudge(policy);
  const columns = Array.from({ length: width }, (_, i) => rows.map(({ cells }) => cells[i] ?? ''));
  const contents = columns.map(judge);
  const headers = columns.map((_, i) => layout.headers[i] ?? '');
  return {
    layout: { ...layout, headers },
    contents,
    samples: columns.map((cells) =>
      [...new Set(cells.filter((cell) => cell.trim() !== ''))].slice(0, SAMPLE_VALUES),
    ),
    parts: guessParts(headers, contents, alikeIn(sheet, layout)),
  };
}

/** Whether two columns hold the same in every row in which both hold something. */
function alikeIn({ rows }: Sheet, { first }: Layout): (one: number, other: number) => boolean {
  return (one, other) =>
    rows.slice(first).every(({ cells }) => {
      const [a, b] = [(cells[one] ?? '').trim(), (cells[other] ?? '').trim()];
      return a === '' || b === '' || a === b;
    });
}

/** The mapping that a guess amounts to, of a sheet taken for one of the files. */
export function mappingOf(
  { layout, parts }: SheetGuess,
  part: RosterPart,
  at: CalendarDate,
): Mapping {
  const columns = parts.find((guess) => guess.part === part)?.columns ?? [];
  return {
    part,
    columns: columns.map((guess) => guess?.meaning ?? null),
    words: {},
    labels: [],
    tenThousands: layout.headers.flatMap((header, i) =>
      /万元|10kyuan/.test(normalized(header)) ? [i] : [],
    ),
    at,
  };
}

/** The file that a sheet most likely is; null where it is none of the three. */
export function likelyPart({ parts }: SheetGuess): RosterPart | null {
  const [best] = parts;
  return best && best.confidence >= LIKELY_PART ? best.part : null;
}
