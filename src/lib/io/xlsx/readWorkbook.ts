import type { Sheet } from '../../domain/intake/sheet.ts';
import type { ArchiveEntry } from './archive.ts';
import { dateStyles } from './dateStyles.ts';
import { SharedStrings } from './sharedStrings.ts';
import { SheetScanner, type SheetSetting } from './sheetScanner.ts';
import { unpack } from './unpack.ts';
import { workbookArchive } from './workbookArchive.ts';
import type { XmlScanner } from './xmlScanner.ts';

/** Hears how much has been unpacked, of how much there is, in bytes. */
export type Progress = (done: number, all: number) => void;

/**
 * Reads the sheets of an `.xlsx` workbook as texts, as the spreadsheet shows them. Declared sizes
 * are checked before anything is unpacked, and the bytes are counted while it is. Throws
 * RefusedWorkbook.
 */
export function readWorkbook(
  bytes: Uint8Array,
  progress: Progress = () => undefined,
): readonly Sheet[] {
  const { parts, entryOf, need, textOf } = workbookArchive(bytes);
  const sheets = parts.sheets.map((sheet) => ({ ...sheet, entry: need(sheet.path) }));
  const strings = parts.strings === null ? undefined : entryOf(parts.strings);
  const all = [strings, ...sheets.map(({ entry }) => entry)].reduce(
    (sum, entry) => sum + (entry?.unpacked ?? 0),
    0,
  );
  let done = 0;
  const scan = (entry: ArchiveEntry, scanner: XmlScanner): void => {
    const decoder = new TextDecoder();
    unpack(bytes, entry, (piece, last) => {
      scanner.push(decoder.decode(piece, { stream: !last }));
      done += piece.length;
      progress(done, all);
    });
  };

  const shared = new SharedStrings();
  if (strings) scan(strings, shared.scanner);
  const setting: SheetSetting = {
    strings: shared.texts,
    dates: dateStyles(parts.styles === null ? '' : textOf(parts.styles)),
    calendar: parts.calendar,
  };
  return sheets.map(({ name, hidden, entry }) => {
    const sheet = new SheetScanner(setting);
    scan(entry, sheet.scanner);
    return { name, rows: sheet.finish(), strictWidth: false, ...(hidden ? { hidden } : {}) };
  });
}
