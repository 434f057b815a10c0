import { readDirectory } from '../xlsx/archive.ts';
import { RefusedWorkbook } from '../xlsx/refusedWorkbook.ts';

/** What a file is that is no table this program reads, whatever its name says. */
export type ForeignKind =
  'web_page' | 'pdf' | 'picture' | 'open_document' | 'binary_workbook' | 'document' | 'archive';

const BEGINNINGS: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];
const ARCHIVE = [0x50, 0x4b];
/** Pages, XML tables and web archives, which programs save under the name of a workbook. */
const PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<(?:!doctype|html|head|table|\?xml|!--)\b|<!--|mime-version:)/i;
const PAGE_BYTES = 64;
const PARTS: readonly (readonly [ForeignKind, RegExp])[] = [
  ['binary_workbook', /^xl\/workbook\.bin$/i],
  ['open_document', /^(?:mimetype|content\.xml)$/i],
  ['document', /^(?:word|ppt)\//i],
];

/** What the bytes are where they are one of the files that are often taken for a table. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const begins = (mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);
  const known = BEGINNINGS.find(([, mark]) => begins(mark));
  if (known) return known[0];
  if (begins(ARCHIVE)) return archiveKind(bytes);
  return PAGE.test(String.fromCharCode(...bytes.subarray(0, PAGE_BYTES))) ? 'web_page' : null;
}

/** What an archive holds; null for a workbook, and for one that is cut off. */
function archiveKind(bytes: Uint8Array): ForeignKind | null {
  try {
    const names = readDirectory(bytes).map(({ name }) => name.replace(/\\/g, '/'));
    const known = PARTS.find(([, form]) => names.some((name) => form.test(name)));
    if (known) return known[0];
    return names.some((name) => /workbook\.xml$/i.test(name)) ? null : 'archive';
  } catch (failure) {
    if (failure instanceof RefusedWorkbook) return null;
    throw failure;
  }
}
