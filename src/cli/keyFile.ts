import { readFile, writeFile } from 'node:fs/promises';
import {
  newPseudonymKey,
  parsePseudonymKey,
  pseudonymKeyText,
  type PseudonymKey,
} from '../lib/io/privacy/pseudonymKey.ts';
import type { Messages } from '../lib/messages/index.ts';
import { InputRefused } from './exit.ts';
import { fileReason } from './inputFile.ts';

/** A key is a line: nothing longer is read. */
const LONGEST = 4096;

/**
 * The key of the file named, or a new one. Throws InputRefused where the file can't be read or holds
 * no key; what it holds is never told.
 */
export async function pseudonymKeyOf(
  path: string | undefined,
  { cli, anonymise }: Messages,
): Promise<PseudonymKey> {
  if (path === undefined) return newPseudonymKey();
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (failure) {
    throw new InputRefused([cli.unreadable(path, fileReason(failure, cli.fileErrors))]);
  }
  const key = text.length > LONGEST ? null : parsePseudonymKey(text);
  if (!key) throw new InputRefused([cli.refused(path, anonymise.badKey)]);
  return key;
}

/** Writes a key where there is no file yet, readable by its owner alone. Throws InputRefused. */
export async function writeKey(path: string, key: PseudonymKey, messages: Messages): Promise<void> {
  await written(path, `${pseudonymKeyText(key)}\n`, messages, { flag: 'wx', mode: 0o600 });
}

/** Writes a file. Throws InputRefused where that fails. */
export async function written(
  path: string,
  content: string | Uint8Array,
  { cli }: Messages,
  options: { readonly flag?: 'wx'; readonly mode?: number } = {},
): Promise<void> {
  try {
    await writeFile(path, content, options);
  } catch (failure) {
    throw new InputRefused([cli.unwritable(path, fileReason(failure, cli.fileErrors))]);
  }
}
