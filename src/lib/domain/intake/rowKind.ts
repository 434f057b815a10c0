import { normalized } from '../roster/normalizedText.ts';

/** Why a row below the header is no row of data. */
export type SkippedKind = 'total' | 'note' | 'header' | 'heading';

/** A row that was left out, as the spreadsheet numbers it. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: SkippedKind;
}

/** The rows that were left out by what they say they are, in the order of the first of each. */
export function skippedByKind(
  skipped: readonly SkippedRow[],
): ReadonlyMap<SkippedKind, readonly number[]> {
  const byKind = new Map<SkippedKind, number[]>();
  for (const { row, kind } of skipped) {
    const rows = byKind.get(kind);
    if (rows) rows.push(row);
    else byKind.set(kind, [row]);
  }
  return byKind;
}

const TOTAL =
  /^(?:合计|小计|总计|累计|共计|本页合计|本页小计|全区合计|平均(?:值|数|分)?|均值|(?:总|合计)?人数|total|subtotal|grandtotal|sum|average|mean|headcount)(?:[:：（(\d]|人|$)/;
const SUBTOTAL = /(?:合计|小计|总计)[:：]?$/;
const NOTE =
  /^(?:说明|备注|注|填表|制表|填报|审核|复核|负责人|单位负责人|联系人|联系电话|经办|note|notes|prepared|source)(?:人|日期|时间|单位|说明|[\d一二三])?[:：.、]|^填[表报写]说明$/;
const HAN = /\p{Script=Han}/u;

/** Tells why a row is no row of data; null for data. */
export type RowJudge = (
  cells: readonly string[],
  /** whether no cell that has to be filled is blank: for a row that says that it is a sum or note */
  isWhole?: () => boolean,
) => SkippedKind | null;

/**
 * Makes the judge that tells rows of sums, notes and headings inside a table from rows of data. A
 * row is left out only if it says what it is: one that merely lacks cells is checked and reported,
 * and one that has all it needs is left out only for words that no identifier is made of.
 */
export function rowJudge(header: readonly string[]): RowJudge {
  const names = header.map((text) => new Set(text === '' ? [] : text.split('/').map(normalized)));
  return (cells, isWhole = () => false) => {
    const at = cells.findIndex((cell) => cell.trim() !== '');
    const first = cells[at] ?? '';
    const word = normalized(first);
    const said = TOTAL.test(word) ? 'total' : NOTE.test(word) ? 'note' : null;
    if (said !== null && (HAN.test(first) || !isWhole())) return said;
    if (isHeading(cells, first)) return 'heading';
    if (SUBTOTAL.test(word) && filledIn(cells) < header.length) return 'total';
    // Nearly every row is told apart by its first cell: the others are not even looked at.
    return names[at]?.has(word) === true && repeats(cells, names) ? 'header' : null;
  };
}

/** One text over several columns. */
function isHeading(cells: readonly string[], first: string): boolean {
  return cells.every((cell) => cell === first || cell.trim() === '') && filledIn(cells) >= 3;
}

function filledIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => (cell.trim() === '' ? sum : sum + 1), 0);
}

/** Whether nearly all cells hold their column's header, or one of the rows of it. */
function repeats(cells: readonly string[], names: readonly ReadonlySet<string>[]): boolean {
  const same = cells.filter(
    (cell, i) => cell.trim() !== '' && names[i]?.has(normalized(cell)) === true,
  ).length;
  const filled = filledIn(cells);
  return filled >= 2 && same >= filled - Math.floor(filled / 5);
}
