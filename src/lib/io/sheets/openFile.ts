import { isKnownHeader } from '../../domain/intake/vocabulary.ts';
import { MAX_COLUMNS, type Sheet } from '../../domain/intake/sheet.ts';
import type { Finding } from '../../domain/roster/problem.ts';
import type { Delimiter } from '../csv/records.ts';
import { decode } from '../text/decode.ts';
import type { Encoding, EncodingChoice } from '../text/encoding.ts';
import { readWorkbook, type Progress } from '../xlsx/readWorkbook.ts';
import { RefusedWorkbook } from '../xlsx/refusedWorkbook.ts';
import { foreignKind } from './foreignKind.ts';
import { guessDelimiter } from './guessDelimiter.ts';
import { pastedSheet, type Pasted } from './pastedSheet.ts';
import { textSheet } from './textSheet.ts';
import { workbookKind } from './workbookKind.ts';

/** The largest file that is read, in bytes: some five million rows, and within one string. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Rows among which a header of one cell is looked for. */
const HEADER_ROWS = 40;

/** A file as grids of text, with what was guessed to read it. */
export type OpenedFile =
  | { readonly kind: 'pasted'; readonly sheets: readonly Sheet[] }
  | {
      readonly kind: 'workbook';
      readonly sheets: readonly Sheet[];
      /** where each sheet comes from; null for one of a text file */
      readonly origins: readonly (SheetOrigin | null)[];
    }
  | {
      readonly kind: 'text';
      readonly sheets: readonly Sheet[];
      readonly encoding: Encoding;
      readonly delimiter: Delimiter;
    };

/** The workbook that a sheet stands in, and its place among the sheets with cells. */
export interface SheetOrigin {
  readonly bytes: Uint8Array;
  readonly sheet: number;
}

/** Why a file could not be opened. */
export interface NotOpened {
  readonly finding: Finding;
  /** which of several it is */
  readonly file?: string;
}

export interface OpenOptions {
  readonly encoding?: EncodingChoice;
  /** guessed where left out */
  readonly delimiter?: Delimiter | undefined;
  readonly progress?: Progress;
}

/**
 * Opens a workbook or a text file, recognised by what is in it, not by its name. Throws nothing: a
 * file that can't be read gives the finding that says why and what to do.
 */
export function openFile(bytes: Uint8Array, options: OpenOptions = {}): OpenedFile | NotOpened {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
  const { encoding = 'auto', progress } = options;
  const foreign = foreignKind(bytes);
  if (foreign !== null) return { finding: { code: 'bad_encoding', reason: foreign, encoding } };
  const workbook = workbookKind(bytes);
  if (workbook === 'xlsx') {
    try {
      const sheets = readWorkbook(bytes, progress);
      const origins = sheets.map((_, sheet) => ({ bytes, sheet }));
      return someRows({ kind: 'workbook', sheets, origins });
    } catch (failure) {
      if (failure instanceof RefusedWorkbook) return { finding: failure.finding };
      throw failure;
    }
  }
  if (workbook !== null) return { finding: { code: 'bad_encoding', reason: workbook, encoding } };

  const decoded = decode(bytes, encoding);
  if ('finding' in decoded) return decoded;
  const delimiter = options.delimiter ?? guessDelimiter(decoded.text);
  const sheet = textSheet(decoded.text, delimiter, true, progress);
  const wide = widthOf(sheet);
  if (wide > MAX_COLUMNS)
    return { finding: { code: 'too_large', size: wide, limit: MAX_COLUMNS, what: 'cells' } };
  const file = { kind: 'text' as const, sheets: [sheet], encoding: decoded.encoding, delimiter };
  // A delimiter that a person chose may be the wrong one; another can be chosen on what is shown.
  return options.delimiter === undefined ? someRows(file) : file;
}

/** As many cells as half of the first rows have at least: a single long row is refused by itself. */
function widthOf({ rows }: Sheet): number {
  const widths = rows.slice(0, HEADER_ROWS).map(({ cells }) => cells.length);
  return widths.sort((a, b) => a - b)[Math.floor((widths.length - 1) / 2)] ?? 0;
}

/** The finding of a file of so many bytes, which is too large to be read. */
export function tooLarge(size: number): NotOpened {
  return { finding: { code: 'too_large', size, limit: MAX_FILE_BYTES } };
}

/** Opens what was pasted. */
export function openPasted(pasted: Pasted): OpenedFile | NotOpened {
  return someRows({ kind: 'pasted', sheets: [pastedSheet(pasted)] });
}

/** A table has a row with two cells, or a header that is known: else there is nothing to read. */
function someRows(file: OpenedFile): OpenedFile | NotOpened {
  const isTable = file.sheets.some(({ rows }) =>
    rows.some(({ cells }, at) => {
      const filled = cells.filter((cell) => cell.trim() !== '');
      return filled.length > 1 || (at < HEADER_ROWS && filled.some(isKnownHeader));
    }),
  );
  const refused = file.sheets.find((sheet) => sheet.refused)?.refused;
  return isTable ? file : { finding: refused ?? { code: 'empty' } };
}
