import { strToU8, unzipSync, zipSync } from 'fflate';
import { sanitizeTextContent } from 'write-excel-file/utility';
import { cellPlace, columnLetters } from './cellPlace.ts';
import { broken } from './refusedWorkbook.ts';
import { workbookArchive } from './workbookArchive.ts';
import { attribute } from './xmlScanner.ts';

/** What is written beside the rows of one sheet of a workbook. */
export interface Marks {
  /** place of the sheet among those with cells, as `readWorkbook` gives them */
  readonly sheet: number;
  /** the column that the texts go to, from 0: one in which nothing stands */
  readonly column: number;
  /** by the row's number as the spreadsheet shows it */
  readonly texts: ReadonlyMap<number, string>;
}

const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>[\s\S]*?<\/\1c>)/g;
/** An optional note of how far a sheet reaches, which is no longer true. */
const DIMENSION = /<(?:\w+:)?dimension\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?dimension>)/;

/**
 * The same workbook with texts in a column of some of its sheets: every other sheet, cell, format
 * and merged area stays as it is. The texts are no formulas, whatever they begin with. Throws
 * RefusedWorkbook where the bytes are no workbook.
 */
export function markWorkbook(bytes: Uint8Array, marks: readonly Marks[]): Uint8Array {
  const { parts, need, textOf } = workbookArchive(bytes);
  const files = unzipSync(bytes);
  for (const one of marks) {
    const path = parts.sheets[one.sheet]?.path;
    if (path === undefined) throw broken();
    files[need(path).name] = strToU8(markedXml(textOf(path), one));
  }
  return zipSync(files);
}

function markedXml(xml: string, { column, texts }: Marks): string {
  let number = 0;
  // Whatever the part was encoded in, it is written as UTF-8.
  return xml
    .replace(/^\uFEFF?<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>')
    .replace(DIMENSION, '')
    .replace(
      ROW,
      (whole: string, prefix: string, attributes: string, cells: string | undefined) => {
        const stated = Number(attribute(attributes, 'r') ?? number + 1);
        number = Number.isInteger(stated) && stated > number ? stated : number + 1;
        const text = texts.get(number);
        if (text === undefined) return whole;
        const place = columnLetters(column) + String(number);
        const cell = `<${prefix}c r="${place}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${sanitizeTextContent(text)}</${prefix}t></${prefix}is></${prefix}c>`;
        const spanless = attributes.replace(/\s+spans="[^"]*"/, '');
        return `<${prefix}row${spanless}>${withCell(cells ?? '', column, cell)}</${prefix}row>`;
      },
    );
}

/** The cells of a row with another in its place; one without a text gives way to it. */
function withCell(cells: string, column: number, cell: string): string {
  let before = cells.length;
  let after = cells.length;
  for (const match of cells.matchAll(CELL)) {
    const at = cellPlace(attribute(match[2] ?? '', 'r') ?? '')?.column;
    if (at === undefined || at < column) continue;
    before = match.index;
    after = at === column ? before + match[0].length : before;
    break;
  }
  return cells.slice(0, before) + cell + cells.slice(after);
}
