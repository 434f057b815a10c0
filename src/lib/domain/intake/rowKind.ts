import { normalized } from '../roster/normalizedText.ts';

/** Why a row below the header is no row of data. */
export type SkippedKind = 'total' | 'note' | 'header' | 'heading';

/** A row that was left out, as the spreadsheet numbers it. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: SkippedKind;
}

const TOTAL =
  /^(?:合计|小计|总计|累计|共计|本页合计|本页小计|全区合计|total|subtotal|grandtotal|sum)(?:[:：（(\d]|人|$)/;
const SUBTOTAL = /(?:合计|小计|总计)[:：]?$/;
const NOTE =
  /^(?:说明|备注|注|填表|制表|填报|审核|复核|负责人|单位负责人|联系人|联系电话|经办|note|notes|prepared|source)(?:人|日期|单位|[\d一二三])?[:：.、]/;
const HAN = /\p{Script=Han}/u;

/**
 * Tells a row of sums, a note or a heading inside the table from a row of data; null for data. A
 * row is left out only if it says what it is: one that merely lacks cells is checked and reported.
 */
export function skippedKind(
  cells: readonly string[],
  header: readonly string[],
): SkippedKind | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const first = normalized(filled[0] ?? '');
  if (TOTAL.test(first)) return 'total';
  if (NOTE.test(first)) return 'note';
  const distinct = new Set(filled);
  if (distinct.size === 1 && filled.length >= 3) return 'heading';
  if (SUBTOTAL.test(first) && filled.length < header.length) return 'total';
  return repeats(cells, header) ? 'header' : null;
}

/**
 * Tells a row of sums or a note from a row of a file with this program's own header; null for
 * data. Such a row is data before it is anything else: one that has all it needs is left out only
 * for words that no identifier is made of.
 *
 * @param whole whether no cell that has to be filled is blank
 */
export function sumOrNote(cells: readonly string[], whole: boolean): SkippedKind | null {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  if (whole && !HAN.test(first)) return null;
  const word = normalized(first);
  if (TOTAL.test(word)) return 'total';
  return NOTE.test(word) ? 'note' : null;
}

function repeats(cells: readonly string[], header: readonly string[]): boolean {
  // Nearly every row is told apart by its first cell: the others are not even looked at.
  const first = cells.findIndex((cell) => cell.trim() !== '');
  if (!isHeader(cells[first] ?? '', header[first])) return false;
  let same = 0;
  let filled = 0;
  cells.forEach((cell, i) => {
    if (cell.trim() === '') return;
    filled += 1;
    if (isHeader(cell, header[i])) same += 1;
  });
  return filled >= 2 && same >= filled - Math.floor(filled / 5);
}

/** Whether a cell holds its column's header, or one of the rows of it. */
function isHeader(cell: string, header = ''): boolean {
  return header !== '' && header.split('/').map(normalized).includes(normalized(cell));
}
