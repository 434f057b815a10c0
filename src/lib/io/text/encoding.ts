/** The encodings that a file may be read in. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof encodings)[number];

/** An encoding, or "auto" to recognise it by the bytes. */
export type EncodingChoice = Encoding | 'auto';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte order mark says; null without one. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4096;

/**
 * The encodings that the bytes may be in, likeliest first. A byte order mark decides; zero bytes
 * betray UTF-16, because every comma and line end carries one; UTF-8 goes before GB18030, for
 * hardly any Chinese text in GB18030 happens to be valid UTF-8.
 */
export function likelyEncodings(bytes: Uint8Array): readonly Encoding[] {
  const marked = markedEncoding(bytes);
  if (marked) return [marked];
  const zeros = { even: 0, odd: 0 };
  bytes.subarray(0, SAMPLE_BYTES).forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  if (zeros.even + zeros.odd === 0) return ['utf-8', 'gb18030'];
  return zeros.odd > zeros.even ? ['utf-16le'] : ['utf-16be'];
}

/** Characters that stand in the headers of most staff tables, as traditional and simplified Chinese write them. */
const TRADITIONAL = /[編號員區崗檔職務單屬姓稱]/g;
const SIMPLIFIED = /[编号员区岗档职务单属姓称]/;

/** Two are hardly there by chance. */
const ENOUGH = 2;

/**
 * Whether bytes that pass for GB18030 are a table in Big5: read so, they have the words of staff
 * tables, and read as GB18030 they have none of them.
 */
export function isBig5(bytes: Uint8Array, asGb18030: string): boolean {
  if (SIMPLIFIED.test(asGb18030.slice(0, SAMPLE_BYTES))) return false;
  try {
    const text = new TextDecoder('big5', { fatal: true }).decode(bytes);
    return new Set(text.slice(0, SAMPLE_BYTES).match(TRADITIONAL)).size >= ENOUGH;
  } catch {
    return false;
  }
}
