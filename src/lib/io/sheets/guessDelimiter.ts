import { delimiters, eachRecord, type Delimiter } from '../csv/records.ts';

/** How much of a text is looked at, in characters and rows. */
const SAMPLE_CHARACTERS = 64 * 1024;
const SAMPLE_ROWS = 60;

/**
 * The delimiter under which most rows have the same number of cells, more than one; of two that
 * do equally well the one with more cells. Titles and notes are outvoted by the rows of the table.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best: Delimiter = ',';
  let most = { rows: 0, width: 1 };
  for (const delimiter of delimiters) {
    const vote = commonWidth(sample, delimiter);
    if (vote.rows > most.rows || (vote.rows === most.rows && vote.width > most.width)) {
      [best, most] = [delimiter, vote];
    }
  }
  return best;
}

interface Vote {
  readonly rows: number;
  readonly width: number;
}

function commonWidth(text: string, delimiter: Delimiter): Vote {
  const votes = new Map<number, number>();
  let read = 0;
  eachRecord(text, delimiter, ({ fields }) => {
    read += 1;
    if (fields.length > 1) votes.set(fields.length, (votes.get(fields.length) ?? 0) + 1);
    return read < SAMPLE_ROWS;
  });
  let best: Vote = { rows: 0, width: 1 };
  for (const [width, rows] of votes) {
    if (rows > best.rows || (rows === best.rows && width > best.width)) best = { rows, width };
  }
  return best;
}
