import { Inflate } from 'fflate';
import { packedBytes, type ArchiveEntry } from './archive.ts';
import { PartDecoder } from './partDecoder.ts';
import { broken, RefusedWorkbook } from './refusedWorkbook.ts';

/** The most that the parts of a workbook that are read may hold, unpacked, in bytes. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/** Smaller files are let through however well they are packed. */
const HARMLESS_BYTES = 32 * 1024 * 1024;
/** Sheets of real people pack to a tenth or a thirtieth; a hundredth is no table of people. */
const MAX_RATIO = 100;
/** How much packed text is unpacked at a time. */
const SLICE = 64 * 1024;

/**
 * Refuses a workbook by what its directory declares, before anything is unpacked. Throws
 * RefusedWorkbook.
 */
export function refuseBombs(entries: readonly ArchiveEntry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MAX_UNPACKED_BYTES) throw tooLarge(unpacked);
  for (const entry of entries) {
    if (entry.unpacked > HARMLESS_BYTES && entry.unpacked > MAX_RATIO * entry.packed)
      throw tooLarge(entry.unpacked);
  }
}

/**
 * Unpacks an entry piece by piece. A directory may lie: as soon as more comes out than it
 * declared, the workbook is refused. Throws RefusedWorkbook.
 */
export function unpack(
  bytes: Uint8Array,
  entry: ArchiveEntry,
  take: (piece: Uint8Array, last: boolean) => void,
): void {
  const packed = packedBytes(bytes, entry);
  let left = entry.unpacked;
  const counted = (piece: Uint8Array, last: boolean): void => {
    left -= piece.length;
    if (left < 0) throw broken();
    take(piece, last);
  };
  if (entry.method === 'other') throw broken();
  if (entry.method === 'stored') {
    counted(packed, true);
    return;
  }
  const seen = { end: false };
  const inflate = new Inflate((piece, last) => {
    if (last) seen.end = true;
    counted(piece, last);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (failure) {
    throw failure instanceof RefusedWorkbook ? failure : broken();
  }
  if (!seen.end) throw broken();
}

/** Unpacks an entry of text whole. Throws RefusedWorkbook. */
export function unpackText(bytes: Uint8Array, entry: ArchiveEntry): string {
  const decoder = new PartDecoder();
  let text = '';
  unpack(bytes, entry, (piece, last) => {
    text += decoder.push(piece, last);
  });
  return text;
}

function tooLarge(size: number): RefusedWorkbook {
  return new RefusedWorkbook({
    code: 'too_large',
    size,
    limit: MAX_UNPACKED_BYTES,
    what: 'unpacked',
  });
}
