/** A workbook of today, one of before 2007, or one that asks for a password. */
export type WorkbookKind = 'xlsx' | 'old_workbook' | 'locked_workbook';

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the part that holds an encrypted workbook, as UTF-16. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** What kind of workbook the bytes are; null where they are something else, such as text. */
export function workbookKind(bytes: Uint8Array): WorkbookKind | null {
  if (startsWith(bytes, ARCHIVE)) return 'xlsx';
  if (!startsWith(bytes, COMPOUND)) return null;
  return holds(bytes, ENCRYPTED) ? 'locked_workbook' : 'old_workbook';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function holds(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
