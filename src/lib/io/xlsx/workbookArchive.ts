import { readDirectory, type ArchiveEntry } from './archive.ts';
import { partName } from './partName.ts';
import { broken } from './refusedWorkbook.ts';
import { refuseBombs, unpackText } from './unpack.ts';
import { workbookParts, type WorkbookParts } from './workbookParts.ts';

/** A workbook's archive, looked into but not unpacked. */
export interface WorkbookArchive {
  readonly parts: WorkbookParts;
  /** the entry of a part; undefined where there is none */
  readonly entryOf: (path: string) => ArchiveEntry | undefined;
  /** the same of a part that has to be there; throws RefusedWorkbook */
  readonly need: (path: string) => ArchiveEntry;
  /** the text of a part; empty where there is none */
  readonly textOf: (path: string) => string;
}

/** Looks into an archive, once its declared sizes are found harmless. Throws RefusedWorkbook. */
export function workbookArchive(bytes: Uint8Array): WorkbookArchive {
  const entries = readDirectory(bytes);
  const byName = new Map(entries.map((entry) => [partName(entry.name), entry]));
  const entryOf = (path: string): ArchiveEntry | undefined => byName.get(partName(path));
  const textOf = (path: string): string => {
    const entry = entryOf(path);
    return entry ? unpackText(bytes, entry) : '';
  };
  refuseBombs(entries);
  return {
    parts: workbookParts(textOf),
    entryOf,
    need: (path) => {
      const entry = entryOf(path);
      if (!entry) throw broken();
      return entry;
    },
    textOf,
  };
}
