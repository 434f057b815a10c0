/**
 * The only place where values become SQL. Standard SQL quoting, which DuckDB and PostgreSQL share:
 * a quote is doubled, a backslash is a backslash.
 */

/** A name of a table or column. */
export function identifier(name: string): string {
  return quoted(name, '"');
}

/** A text value. */
export function text(value: string): string {
  return quoted(value, "'");
}

/** A whole number. Throws RangeError on anything else. */
export function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number`);
  return String(value);
}

function quoted(value: string, quote: string): string {
  if (value.includes('\0')) throw new RangeError('SQL cannot carry a NUL character');
  return quote + value.split(quote).join(quote + quote) + quote;
}
