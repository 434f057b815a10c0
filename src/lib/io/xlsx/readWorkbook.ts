import type { Sheet } from '../../domain/intake/sheet.ts';
import type { ArchiveEntry } from './archive.ts';
import { cellFormats } from './cellFormats.ts';
import { PartDecoder } from './partDecoder.ts';
import { RefusedWorkbook } from './refusedWorkbook.ts';
import { SharedStrings } from './sharedStrings.ts';
import { SheetScanner, type SheetSetting } from './sheetScanner.ts';
import { unpack } from './unpack.ts';
import { workbookArchive } from './workbookArchive.ts';
import type { XmlScanner } from './xmlScanner.ts';

/** Hears how much has been unpacked, of how much there is, in bytes. */
export type Progress = (done: number, all: number) => void;

/**
 * Reads the sheets of an `.xlsx` workbook as texts, as the spreadsheet shows them. Declared sizes
 * are checked before anything is unpacked, and the bytes are counted while it is. A sheet that
 * can't be read says why and leaves the others alone. Throws RefusedWorkbook.
 */
export function readWorkbook(
  bytes: Uint8Array,
  progress: Progress = () => undefined,
): readonly Sheet[] {
  const { parts, entryOf, need, textOf } = workbookArchive(bytes);
  const strings = parts.strings === null ? undefined : entryOf(parts.strings);
  const all = [strings, ...parts.sheets.map(({ path }) => entryOf(path))].reduce(
    (sum, entry) => sum + (entry?.unpacked ?? 0),
    0,
  );
  let done = 0;
  const scan = (entry: ArchiveEntry, scanner: XmlScanner): void => {
    const decoder = new PartDecoder();
    unpack(bytes, entry, (piece, last) => {
      scanner.push(decoder.push(piece, last));
      done += piece.length;
      progress(done, all);
    });
  };

  const shared = new SharedStrings();
  if (strings) scan(strings, shared.scanner);
  const setting: SheetSetting = {
    strings: shared.texts,
    formats: cellFormats(parts.styles === null ? '' : textOf(parts.styles)),
    calendar: parts.calendar,
  };
  return parts.sheets.map(({ name, hidden, path }) => {
    const sheet = new SheetScanner(setting);
    const seen = { name, strictWidth: false, ...(hidden ? { hidden } : {}) };
    try {
      scan(need(path), sheet.scanner);
    } catch (failure) {
      if (!(failure instanceof RefusedWorkbook)) throw failure;
      return { ...seen, rows: [], refused: failure.finding };
    }
    return { ...seen, rows: sheet.finish() };
  });
}
