import type { Sheet } from '../../domain/intake/sheet.ts';
import type { Progress } from '../xlsx/readWorkbook.ts';
import { openFile, type NotOpened, type OpenedFile, type SheetOrigin } from './openFile.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens several files, such as a roster and a bonus roll in files of their own, as if they were
 * the sheets of one workbook, each sheet called by its file. One that can't be read is named, and
 * none of them is opened.
 */
export function openFiles(
  files: readonly NamedFile[],
  progress?: Progress,
): OpenedFile | NotOpened {
  const sheets: Sheet[] = [];
  const origins: (SheetOrigin | null)[] = [];
  for (const { name, bytes } of files) {
    const opened = openFile(bytes, progress ? { progress } : {});
    if ('finding' in opened) return { ...opened, file: name };
    opened.sheets.forEach((sheet, i) => {
      sheets.push({ ...sheet, name: sheet.name === '' ? name : `${name}（${sheet.name}）` });
      origins.push(opened.kind === 'workbook' ? (opened.origins[i] ?? null) : null);
    });
  }
  return { kind: 'workbook', sheets, origins };
}
