import Papa from 'papaparse';

/** The delimiters that a file may use. */
export const delimiters = [',', '\t', ';', '|', '，'] as const;

export type Delimiter = (typeof delimiters)[number];

/** What is wrong with the quotation marks of a record. */
export type QuoteFlaw = 'unclosed_quote' | 'stray_quote';

/** One record of a CSV file. */
export interface CsvRecord {
  /** its number as a spreadsheet shows it: the first is 1, blank lines count */
  readonly row: number;
  readonly fields: readonly string[];
  readonly flaw?: QuoteFlaw;
}

/**
 * Hands each record that is not blank to `visit`, in the file's order, until it returns false. A
 * quoted field may hold delimiters and line ends; a record spanning lines is one row.
 */
export function eachRecord(
  text: string,
  delimiter: Delimiter,
  visit: (record: CsvRecord) => boolean,
): void {
  let row = 0;
  Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter,
    newline: '\n',
    step: ({ data: fields, errors }, parser) => {
      row += 1;
      if (fields.every((field) => field.trim() === '')) return;
      const flaw = flawOf(errors);
      if (!visit(flaw === undefined ? { row, fields } : { row, fields, flaw })) parser.abort();
    },
  });
}

function flawOf(errors: readonly Papa.ParseError[]): QuoteFlaw | undefined {
  // A quotation mark that stands astray is what leaves the later one unclosed: it is the cause.
  if (errors.some(({ code }) => code === 'InvalidQuotes')) return 'stray_quote';
  return errors.some(({ code }) => code === 'MissingQuotes') ? 'unclosed_quote' : undefined;
}
