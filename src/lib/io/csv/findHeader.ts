import type { Column } from '../../domain/roster/columns.ts';
import { countKnownHeaders } from '../../domain/roster/header.ts';
import { delimiters, firstRecord, type CsvRecord, type Delimiter } from './records.ts';

/** How a file is delimited, and its first record. */
export interface FoundHeader {
  readonly delimiter: Delimiter;
  readonly record: CsvRecord;
}

/**
 * Finds the header and the delimiter under which it names most of the columns; the comma where
 * it names none. Counting characters would be fooled by commas inside cells. Undefined for a
 * file of blank lines.
 */
export function findHeader(text: string, columns: readonly Column[]): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  let most = -1;
  for (const delimiter of delimiters) {
    const record = firstRecord(text, delimiter);
    const known = record ? countKnownHeaders(record.fields, columns) : -1;
    if (record && known > most) [best, most] = [{ delimiter, record }, known];
  }
  return best;
}
