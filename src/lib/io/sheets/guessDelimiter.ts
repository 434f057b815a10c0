import { isKnownHeader } from '../../domain/intake/vocabulary.ts';
import { delimiters, eachRecord, type Delimiter } from '../csv/records.ts';

/** How much of a text is looked at, in characters and rows. */
const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_ROWS = 60;
/** Columns of a row that may be named. */
const NAMED_COLUMNS = 200;
/** One known word may stand in any row; two side by side are a header. */
const LEAST_KNOWN = 2;

/**
 * The delimiter under which a row names the most columns that are known, two at least. Else the one
 * under which most rows have the same number of cells, more than one; of two that do equally well
 * the one with more cells. Titles and notes are outvoted by the rows of the table.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: Delimiter = ',';
  let most: Vote = { known: 0, rows: 0, width: 1 };
  for (const delimiter of delimiters) {
    const vote = voteFor(sample, delimiter);
    if (isBetter(vote, most)) [best, most] = [delimiter, vote];
  }
  return best;
}

function isBetter(one: Vote, other: Vote): boolean {
  if (one.known !== other.known) return one.known > other.known;
  return one.rows > other.rows || (one.rows === other.rows && one.width > other.width);
}

interface Vote {
  /** columns that the best of the rows names */
  readonly known: number;
  /** the rows of the most common number of cells, and that number */
  readonly rows: number;
  readonly width: number;
}

function voteFor(text: string, delimiter: Delimiter): Vote {
  const votes = new Map<number, number>();
  let read = 0;
  let known = 0;
  eachRecord(text, delimiter, ({ fields }) => {
    read += 1;
    if (fields.length > 1) {
      votes.set(fields.length, (votes.get(fields.length) ?? 0) + 1);
      known = Math.max(known, fields.slice(0, NAMED_COLUMNS).filter(isKnownHeader).length);
    }
    return read < SAMPLE_ROWS;
  });
  let best = { rows: 0, width: 1 };
  for (const [width, rows] of votes) {
    if (rows > best.rows || (rows === best.rows && width > best.width)) best = { rows, width };
  }
  return { ...best, known: known < LEAST_KNOWN ? 0 : known };
}
