import type { Sheet } from '../../domain/intake/sheet.ts';
import { readDirectory, type ArchiveEntry } from './archive.ts';
import { dateStyles } from './dateStyles.ts';
import { broken } from './refusedWorkbook.ts';
import { SharedStrings } from './sharedStrings.ts';
import { SheetScanner, type SheetSetting } from './sheetScanner.ts';
import { refuseBombs, unpack, unpackText } from './unpack.ts';
import { workbookParts } from './workbookParts.ts';
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
  const entries = readDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]));
  const need = (name: string): ArchiveEntry => {
    const entry = byName.get(name);
    if (!entry) throw broken();
    return entry;
  };
  const textOf = (name: string | null): string => {
    const entry = name === null ? undefined : byName.get(name);
    return entry ? unpackText(bytes, entry) : '';
  };

  refuseBombs(entries);
  const parts = workbookParts(textOf);
  const sheets = parts.sheets.map((sheet) => ({ ...sheet, entry: need(sheet.path) }));
  const strings = parts.strings === null ? undefined : byName.get(parts.strings);
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
    dates: dateStyles(textOf(parts.styles)),
    calendar: parts.calendar,
  };
  return sheets.map(({ name, hidden, entry }) => {
    const sheet = new SheetScanner(setting);
    scan(entry, sheet.scanner);
    return { name, rows: sheet.finish(), strictWidth: false, ...(hidden ? { hidden } : {}) };
  });
}
