import type { Encoding } from '../../../src/lib/io/text/encoding.ts';

/** Text as bytes of an encoding, without a byte order mark; null where it lacks a character. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return utf16(text, true);
    case 'utf-16be':
      return utf16(text, false);
    case 'gb18030':
      return gb18030(text);
  }
}

/** Byte order marks by encoding. */
export const byteOrderMarks: Readonly<Partial<Record<Encoding, readonly number[]>>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

/** The platform has no encoder for GB18030, so its decoder is turned round. */
const gbBytes = new Map<string, readonly number[]>();

function gb18030(text: string): Uint8Array | null {
  if (gbBytes.size === 0) for (const bytes of gbSequences()) note(bytes);
  const all: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const bytes = point >= 0x10000 ? supplementary(point) : gbBytes.get(character);
    if (!bytes) return null;
    all.push(...bytes);
  }
  return Uint8Array.from(all);
}

const decoder = new TextDecoder('gb18030', { fatal: true });

function note(bytes: readonly number[]): void {
  try {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (!gbBytes.has(character)) gbBytes.set(character, bytes);
  } catch {
    // The encoding leaves some sequences without a meaning.
  }
}

function* gbSequences(): Generator<readonly number[]> {
  for (let byte = 0; byte < 0x80; byte += 1) yield [byte];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) yield [lead, trail];
  }
  for (let pointer = 0; pointer < 39_420; pointer += 1) yield fourBytes(pointer);
}

/** Beyond the first plane the encoding is a plain count. */
function supplementary(point: number): readonly number[] {
  return fourBytes(189_000 + point - 0x10000);
}

function fourBytes(pointer: number): readonly number[] {
  const tens = Math.floor(pointer / 10);
  const hundreds = Math.floor(tens / 126);
  return [
    0x81 + Math.floor(hundreds / 10),
    0x30 + (hundreds % 10),
    0x81 + (tens % 126),
    0x30 + (pointer % 10),
  ];
}
