import { displayWidth } from './displayWidth.ts';

/**
 * Lays out rows in columns two blanks apart: the first column to the left, the others to the
 * right where they hold figures. The first row may be a head.
 */
export function alignedTable(
  rows: readonly (readonly string[])[],
  others: 'figures' | 'text' = 'figures',
): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      widths
        .map((width, column) => {
          const cell = row[column] ?? '';
          const blanks = ' '.repeat(width - displayWidth(cell));
          return column === 0 || others === 'text' ? cell + blanks : blanks + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
