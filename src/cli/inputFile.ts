import { readFile, stat } from 'node:fs/promises';
import { MAX_FILE_BYTES, tooLarge, type NotOpened } from '../lib/io/sheets/openFile.ts';
import type { Messages } from '../lib/messages/index.ts';
import { InputRefused } from './exit.ts';

/** Reads a file, unless it is larger than any file that is read. Throws InputRefused. */
export async function readBytes(path: string, { cli }: Messages): Promise<Uint8Array | NotOpened> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return tooLarge(size);
    return await readFile(path);
  } catch (failure) {
    throw new InputRefused([cli.unreadable(path, fileReason(failure, cli.fileErrors))]);
  }
}

/** Why a file could not be read or written, in words. */
export function fileReason(failure: unknown, reasons: Messages['cli']['fileErrors']): string {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  if (code === 'ENOENT') return reasons.missing;
  if (code === 'EACCES' || code === 'EPERM') return reasons.forbidden;
  if (code === 'EISDIR') return reasons.folder;
  if (code === 'EEXIST') return reasons.exists;
  return reasons.other(code);
}
