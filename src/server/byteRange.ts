/** The bytes from `start` to `end`, both included, as `Content-Range` counts them. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a `Range` header asks for of a file.
 *
 * @param header the header as sent; undefined if there was none
 * @param size the file's bytes
 * @returns the range, never empty and never beyond the end; `'whole'` where the header asks for no
 *   range, for several, or for none that makes sense, which RFC 9110 lets a server pass over;
 *   `'unsatisfiable'` where it asks well for bytes that the file does not have
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') {
    const last = Math.min(Number(to), size);
    return last === 0 ? 'unsatisfiable' : { start: size - last, end: size - 1 };
  }
  const start = Number(from);
  if (to !== '' && Number(to) < start) return 'whole';
  if (start >= size) return 'unsatisfiable';
  return { start, end: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
