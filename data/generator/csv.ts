/** A CSV file: UTF-8 without BOM, comma, LF. The sample's cells need no quoting, and one that did is refused. */
export function csv(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [header, ...rows].map((cells) =>
    cells
      .map((cell) => {
        const text = String(cell);
        if (/[",\r\n]/.test(text)) throw new RangeError(`cell needs quoting: ${text}`);
        return text;
      })
      .join(','),
  );
  return `${lines.join('\n')}\n`;
}
