/**
 * The shape of a row: for each cell whether it is blank, a number or text. Rows of one table have
 * much the same shape; a header's differs from theirs.
 */
export function rowShape(cells: readonly string[]): string {
  return cells
    .map((cell) => {
      const text = cell.trim();
      if (text === '') return '_';
      return /\d/.test(text.normalize('NFKC')) ? '0' : 'x';
    })
    .join('')
    .replace(/_+$/, '');
}
