import type { DataRowJudge } from './dataRow.ts';
import { MAX_COLUMNS, type Sheet, type SheetRow } from './sheet.ts';
import { rowShape } from './rowShape.ts';
import { rowWidth } from './rowWidth.ts';
import { hintsOfHeader, isKnownHeader } from './vocabulary.ts';

/** Where the table stands in a sheet. */
export interface Layout {
  /** one header a column; empty where the column has none */
  readonly headers: readonly string[];
  /** the rows of the header as the spreadsheet numbers them; none where the sheet has no header */
  readonly headerRows: readonly number[];
  /** place in `sheet.rows` of the first row below the header */
  readonly first: number;
  /** the texts above the header, such as a title */
  readonly titles: readonly string[];
  /** how many cells each row has in a file that shows a lost separator only by that */
  readonly width: number;
}

/** How far down a header is looked for. */
const SEARCHED_ROWS = 40;
/** Rows whose cells are counted. */
const COUNTED_ROWS = 300;
/** One known word may stand in any title; two side by side are a header. */
const LEAST_KNOWN = 2;

interface Candidate {
  readonly headers: readonly string[];
  readonly at: number;
  readonly rows: number;
  readonly known: number;
}

/**
 * Finds the header of a sheet: the row, or the two rows, that name the most columns. Titles above
 * it are passed over. A sheet whose first row already holds data has no header: taken for one, the
 * first person would be lost, and named on the page.
 */
export function detectLayout(sheet: Sheet, signOf: DataRowJudge): Layout {
  const rows = sheet.rows.slice(0, SEARCHED_ROWS);
  const data = rows.map(({ cells }) => signOf(cells) === 'certain');
  let best: Candidate | undefined;
  for (let at = 0; at < rows.length; at += 1) {
    if (data[at]) continue;
    const single = candidate(headersOf(rows[at]), at, 1);
    const below = data[at + 1] ? undefined : rows[at + 1];
    const next = candidate(headersOf(below), at + 1, 1);
    const double =
      below && joins(rows[at], below) ? candidate(joined(rows[at], below), at, 2) : undefined;
    const found = double && double.known > Math.max(single.known, next.known) ? double : single;
    if (found.known > (best?.known ?? 0)) best = found;
  }
  if (!best || best.known < LEAST_KNOWN) return withoutKnown(sheet, signOf);
  return layoutOf(sheet, best);
}

/** The layout with another row as the header, or none, where a person says so. */
export function layoutAt(sheet: Sheet, row: number, rows: 0 | 1 | 2): Layout {
  if (rows === 0) return headless(sheet);
  const at = Math.max(
    sheet.rows.findIndex(({ number }) => number >= row),
    0,
  );
  const [top, below] = [sheet.rows[at], sheet.rows[at + 1]];
  const headers = rows === 2 && below ? joined(top, below) : headersOf(top);
  return layoutOf(sheet, { headers, at, rows: rows === 2 && below ? 2 : 1, known: 0 });
}

function layoutOf({ rows }: Sheet, { headers, at, rows: height }: Candidate): Layout {
  const first = at + height;
  return {
    headers,
    headerRows: rows.slice(at, at + height).map(({ number }) => number),
    first,
    width: rowWidth(rows.slice(at, first), rows.slice(first, first + COUNTED_ROWS)),
    titles: rows.slice(0, at).flatMap(({ cells }) => {
      const [text] = cells.filter((cell) => cell.trim() !== '');
      return text === undefined ? [] : [text.trim()];
    }),
  };
}

/** The first row of at least two different texts heads the table, unless it is one of its rows. */
function withoutKnown(sheet: Sheet, signOf: DataRowJudge): Layout {
  const at = firstOfTable(sheet);
  const row = sheet.rows[at];
  const following = sheet.rows.slice(at + 1, SEARCHED_ROWS);
  if (row && (isData(row, signOf) || looksLikeData(row, following))) return headless(sheet);
  return layoutOf(sheet, { headers: headersOf(row), at, rows: 1, known: 0 });
}

/** Every row is data, but for titles above the first that has several cells. */
function headless(sheet: Sheet): Layout {
  const first = firstOfTable(sheet);
  const width = rowWidth([], sheet.rows.slice(first, first + COUNTED_ROWS));
  const headers = Array.from({ length: width }, () => '');
  return { headers, headerRows: [], first, titles: [], width };
}

function firstOfTable({ rows }: Sheet): number {
  return Math.max(
    rows.findIndex(({ cells }) => distinct(cells) > 1),
    0,
  );
}

function isData({ cells }: SheetRow, signOf: DataRowJudge): boolean {
  const sign = signOf(cells);
  return sign === 'certain' || (sign === 'likely' && !cells.some(isKnownHeader));
}

function looksLikeData(row: SheetRow, following: readonly SheetRow[]): boolean {
  const shape = rowShape(row.cells);
  if (!shape.includes('0') || following.length === 0) return false;
  const same = following.filter(({ cells }) => rowShape(cells) === shape).length;
  return same * 2 >= following.length;
}

function candidate(headers: readonly string[], at: number, rows: number): Candidate {
  const meanings = new Set(
    headers.flatMap((header) => {
      const [hint] = [...hintsOfHeader(header)].sort((a, b) => b.confidence - a.confidence);
      return hint ? [hint.meaning] : [];
    }),
  );
  // The cells of a header are words for different things: a row of data repeats few of them.
  return { headers, at, rows, known: distinct(headers) > 1 ? meanings.size : 0 };
}

function headersOf(row: SheetRow | undefined): readonly string[] {
  return (row?.cells ?? []).slice(0, MAX_COLUMNS).map((cell) => cell.replace(/\s+/g, ' ').trim());
}

/** Whether the upper row groups the columns of the lower: cells repeat, are blank, or are the same. */
function joins(top: SheetRow | undefined, below: SheetRow): boolean {
  const upper = headersOf(top);
  const lower = headersOf(below);
  if (upper.length === 0) return false;
  return lower.some(
    (text, i) =>
      text !== '' &&
      isKnownHeader(text) &&
      (upper[i] === undefined ||
        upper[i] === '' ||
        upper[i] === upper[i - 1] ||
        upper[i] === text ||
        upper[i] === upper[i + 1] ||
        upper[i + 1] === ''),
  );
}

function joined(top: SheetRow | undefined, below: SheetRow): readonly string[] {
  const upper = headersOf(top);
  const lower = headersOf(below);
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const above = upper[i] ?? '';
    const under = lower[i] ?? '';
    if (above !== '') group = above;
    if (under === '' || under === above) return above;
    return group === '' ? under : `${group}/${under}`;
  });
}

function distinct(cells: readonly string[]): number {
  return new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
}
