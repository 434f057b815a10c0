import { broken } from './refusedWorkbook.ts';

/** One file in a ZIP archive, as the archive's directory declares it. */
export interface ArchiveEntry {
  readonly name: string;
  /** in bytes, as declared: nothing has been unpacked */
  readonly packed: number;
  readonly unpacked: number;
  readonly method: 'stored' | 'deflated' | 'other';
  /** where the entry's own header starts */
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** An archive may end in a comment of at most this many bytes. */
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 10_000;
/** Stands for a number that is too large for its field and follows in an extra field. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

/**
 * Reads the directory of a ZIP archive: names and declared sizes, without unpacking anything.
 * Throws RefusedWorkbook where there is none.
 */
export function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw broken();
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_MARK)
      throw broken();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const after = at + ENTRY_SIZE + nameLength + extraLength;
    if (after > view.byteLength) throw broken();
    entries.push(entryAt(view, bytes, at, nameLength, extraLength));
    at = after + commentLength;
  }
  return entries;
}

/** The packed bytes of an entry. Throws RefusedWorkbook where they are not in the file. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > view.byteLength || view.getUint32(offset, true) !== LOCAL_MARK)
    throw broken();
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_SIZE + names;
  if (start + packed > view.byteLength) throw broken();
  return bytes.subarray(start, start + packed);
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_MARK) return at;
  }
  throw broken();
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ArchiveEntry {
  const method = view.getUint16(at + 10, true);
  const nameStart = at + ENTRY_SIZE;
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)];
  const offset = view.getUint32(at + 42, true);
  const [unpacked, packed, start] = widened(
    view,
    [...sizes, offset],
    nameStart + nameLength,
    extraLength,
  );
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
    packed,
    unpacked,
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
    offset: start,
  };
}

/** Sizes of an archive written for large files stand in an extra field, in this order. */
function widened(
  view: DataView,
  values: readonly number[],
  extraStart: number,
  extraLength: number,
): [number, number, number] {
  let wide: number | undefined;
  for (let at = extraStart; at + 4 <= extraStart + extraLength;) {
    if (view.getUint16(at, true) === ZIP64_FIELD) wide = at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  const result = values.map((value) => {
    if (value !== ELSEWHERE) return value;
    if (wide === undefined || wide + 8 > view.byteLength) throw broken();
    const large = Number(view.getBigUint64(wide, true));
    wide += 8;
    return large;
  });
  return [result[0] ?? 0, result[1] ?? 0, result[2] ?? 0];
}
