import type { Delimiter } from '../io/csv/records.ts';
import type { Pasted } from '../io/sheets/pastedSheet.ts';
import { openFile, openPasted, type NotOpened, type OpenedFile } from '../io/sheets/openFile.ts';
import { openFiles, type NamedFile } from '../io/sheets/openFiles.ts';
import type { EncodingChoice } from '../io/text/encoding.ts';

/** What is opened: a file's bytes, several files that are read as the sheets of one, or cells. */
export type IntakeSource =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly encoding: EncodingChoice;
      readonly delimiter?: Delimiter | undefined;
    }
  | { readonly kind: 'files'; readonly files: readonly NamedFile[] }
  | ({ readonly kind: 'pasted' } & Pasted);

/** Opens it, as grids of text. What can't be read says why. */
export function openSource(
  source: IntakeSource,
  progress?: (done: number, all: number) => void,
): OpenedFile | NotOpened {
  switch (source.kind) {
    case 'pasted':
      return openPasted(source);
    case 'files':
      return openFiles(source.files, progress);
    case 'file':
      return openFile(source.bytes, { ...source, ...(progress ? { progress } : {}) });
  }
}
