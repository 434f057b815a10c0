import { broken } from './refusedWorkbook.ts';

/** What a part of XML begins with, by its encoding; UTF-8 where none of them stands there. */
const BEGINNINGS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];
const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;
/** Within as many bytes a part says how it is encoded. */
const DECLARATION = 200;

/** Decodes a part of a workbook as it arrives, by its byte order mark or its own declaration. */
export class PartDecoder {
  #decoder: TextDecoder | null = null;

  /** The text of the next bytes. Throws RefusedWorkbook where the encoding is unknown. */
  push(piece: Uint8Array, last: boolean): string {
    this.#decoder ??= decoderFor(piece);
    return this.#decoder.decode(piece, { stream: !last });
  }
}

function decoderFor(piece: Uint8Array): TextDecoder {
  const found = BEGINNINGS.find(([, bytes]) => bytes.every((byte, i) => piece[i] === byte));
  const start = String.fromCharCode(...piece.subarray(0, DECLARATION));
  try {
    return new TextDecoder(found?.[0] ?? DECLARED.exec(start)?.[1] ?? 'utf-8');
  } catch {
    throw broken();
  }
}
