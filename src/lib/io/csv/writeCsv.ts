const QUOTED = /[",\r\n]/;
/** What a spreadsheet program would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as CSV that spreadsheet programs open as they should: UTF-8 with a byte order mark,
 * lines ended by CR LF. A text that would be run as a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((cells) => cells.map(field).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function field(text: string): string {
  const plain = FORMULA.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return QUOTED.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
