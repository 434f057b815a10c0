import type { Finding } from '../../domain/roster/problem.ts';
import {
  isBig5,
  likelyEncodings,
  markedEncoding,
  type Encoding,
  type EncodingChoice,
} from './encoding.ts';

/** The bytes as text, or why they are not. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly finding: Finding & { readonly code: 'bad_encoding' } };

/** Files of spreadsheet programs, which are archives or compound documents rather than text. */
const WORKBOOK_MARKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const END_OF_FILE = 0x1a;
/** Control characters that no text file holds: what bytes read in a wrong encoding leave behind. */
const NOT_TEXT = /[^\P{Cc}\t\n\r]/u;

/**
 * Decodes a file, strictly: a byte that the encoding does not have refuses the file rather than
 * leaving a replacement character in somebody's name. A byte order mark is dropped.
 */
export function decode(bytes: Uint8Array, choice: EncodingChoice = 'auto'): Decoded {
  if (WORKBOOK_MARKS.some((mark) => mark.every((byte, i) => bytes[i] === byte))) {
    return refused('workbook', choice);
  }
  const marked = markedEncoding(bytes);
  if (choice !== 'auto' && marked && marked !== choice)
    return { finding: { code: 'bad_encoding', reason: 'marked_otherwise', encoding: marked } };
  const candidates = choice === 'auto' ? likelyEncodings(bytes) : [choice];
  for (const encoding of candidates) {
    const text = strictly(bytes, encoding);
    if (text === null) continue;
    if (choice === 'auto' && encoding === 'gb18030' && isBig5(bytes, text))
      return refused('big5', choice);
    const plain = cleaned(text);
    return NOT_TEXT.test(plain) ? refused('not_text', choice) : { text: plain, encoding };
  }
  return refused('undecodable', choice);
}

/** Without the mark that DOS put at the end of a text, and with blanks for vertical tabs. */
function cleaned(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === END_OF_FILE) end -= 1;
  const whole = end === text.length ? text : text.slice(0, end);
  return /[\v\f]/.test(whole) ? whole.replace(/[\v\f]/g, ' ') : whole;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(
  reason: (Finding & { code: 'bad_encoding' })['reason'],
  encoding: EncodingChoice,
): Decoded {
  return { finding: { code: 'bad_encoding', reason, encoding } };
}
