import type { RosterPart } from '../roster/rosterOrigin.ts';
import type { ColumnContent } from './contentMatch.ts';
import { columnsOf, requiredOf, rosterParts, type Meaning } from './meaning.ts';
import { hintsOfHeader, namesakes, type HeaderHint } from './vocabulary.ts';

/** What speaks for a guess: the header, the cells, both, or the header against the cells. */
export type GuessReason = 'header' | 'content' | 'both' | 'doubtful';

/** What a column is taken to mean. */
export interface ColumnGuess {
  readonly meaning: Meaning;
  /** 0 … 1 */
  readonly confidence: number;
  readonly reason: GuessReason;
}

/** A sheet taken for one of the three files. */
export interface PartGuess {
  readonly part: RosterPart;
  /** one a column; null for a column that the file does not have */
  readonly columns: readonly (ColumnGuess | null)[];
  /** the required columns that none was found for */
  readonly missing: readonly Meaning[];
  /** 0 … 1: how sure it is that the sheet is this file */
  readonly confidence: number;
}

/** A guess below this is not made. */
const LEAST = 0.4;
/** Cells that fit this well speak for a meaning by themselves. */
const CLEAR_SHARE = 0.8;
/** Cells that fit this badly speak against what the header says. */
const POOR_SHARE = 0.3;

/** Meanings whose cells are words of the policy: what fits them is hardly anything else. */
const telling: ReadonlySet<Meaning> = new Set<Meaning>([
  'role',
  'appraisal',
  'rating',
  'education',
]);
/** Meanings that cells can deny: the others take any text. */
const deniable: ReadonlySet<Meaning> = new Set<Meaning>([
  'role',
  'appraisal',
  'rating',
  'step',
  'months',
  'service_years',
]);

/**
 * The best guess for each of the three files, the likeliest file first. Of columns that share a
 * header and differ none is taken: a person has to say which is meant.
 *
 * @param alike whether two columns hold the same wherever both hold something
 */
export function guessParts(
  headers: readonly string[],
  contents: readonly ColumnContent[],
  alike: (one: number, other: number) => boolean,
): readonly PartGuess[] {
  return rosterParts
    .map((part) => guessColumns(part, headers, contents, alike))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Guesses what the columns of a sheet mean, taken for one of the three files. */
function guessColumns(
  part: RosterPart,
  headers: readonly string[],
  contents: readonly ColumnContent[],
  alike: (one: number, other: number) => boolean,
): PartGuess {
  const hints = contents.map((_, column) => hintsOfHeader(headers[column] ?? ''));
  const isClear = (meaning: Meaning): boolean => {
    const [first = 0, ...others] = namesakes(headers, meaning, hints);
    return others.every((other) => alike(first, other));
  };
  const wanted = new Set(columnsOf[part].map(({ name }) => name).filter(isClear));
  const options = contents
    .flatMap((content, column) =>
      guessesFor(hints[column] ?? [], content, (headers[column] ?? '') !== '')
        .filter(({ meaning, confidence }) => wanted.has(meaning) && confidence >= LEAST)
        .map((guess) => ({ column, guess })),
    )
    .sort((a, b) => b.guess.confidence - a.guess.confidence || a.column - b.column);

  const columns: (ColumnGuess | null)[] = contents.map(() => null);
  const taken = new Set<Meaning>();
  for (const { column, guess } of options) {
    if (columns[column] !== null || taken.has(guess.meaning)) continue;
    columns[column] = guess;
    taken.add(guess.meaning);
  }
  const required = requiredOf(part);
  const sure = (meaning: Meaning): number =>
    columns.find((guess) => guess?.meaning === meaning)?.confidence ?? 0;
  const found = required.reduce((sum, meaning) => sum + sure(meaning), 0) / required.length;
  const optional = columns.filter((guess) => guess && !required.includes(guess.meaning)).length;
  return {
    part,
    columns,
    missing: required.filter((meaning) => !taken.has(meaning)),
    // Between files that need the same columns, the one that uses more of the sheet.
    confidence: found * 0.9 + (0.1 * Math.min(optional, 5)) / 5,
  };
}

function guessesFor(
  hints: readonly HeaderHint[],
  content: ColumnContent,
  hasHeader: boolean,
): readonly ColumnGuess[] {
  const guesses = new Map<Meaning, ColumnGuess>();
  for (const { meaning, confidence } of hints) {
    const share = content.shares[meaning] ?? 0;
    const denied = deniable.has(meaning) && content.filled > 0 && share < POOR_SHARE;
    guesses.set(meaning, {
      meaning,
      confidence: denied ? confidence * 0.6 : confidence,
      reason: denied ? 'doubtful' : share >= CLEAR_SHARE ? 'both' : 'header',
    });
  }
  for (const [meaning, confidence] of byContent(content, hasHeader)) {
    if ((guesses.get(meaning)?.confidence ?? 0) >= confidence) continue;
    guesses.set(meaning, { meaning, confidence, reason: 'content' });
  }
  return [...guesses.values()];
}

/** Without a header the cells alone must do, so that weaker signs count too. */
function byContent(
  { filled, distinct, numbers, shares }: ColumnContent,
  hasHeader: boolean,
): readonly (readonly [Meaning, number])[] {
  if (filled === 0) return [];
  const found: [Meaning, number][] = [];
  for (const meaning of telling) {
    if ((shares[meaning] ?? 0) >= CLEAR_SHARE) found.push([meaning, 0.7]);
  }
  // Numbers that count the rows are neither steps nor months, and a label is surer than a number.
  const counting = numbers === 'running' && !hasHeader;
  if ((shares.step ?? 0) >= CLEAR_SHARE && !counting)
    found.push(['step', hasHeader ? 0.42 : numbers === 'plain' ? 0.58 : 0.6]);
  if ((shares.community_id ?? 0) >= CLEAR_SHARE) found.push(['community_id', 0.6]);
  if ((shares.worker_id ?? 0) >= CLEAR_SHARE) found.push(['worker_id', 0.65]);
  if (!hasHeader) {
    if ((shares.months ?? 0) >= CLEAR_SHARE && !counting) found.push(['months', 0.55]);
    if (distinct === filled && filled > 1) found.push(['worker_id', 0.5]);
    else if (distinct > 1) found.push(['community_id', 0.42]);
  }
  return found;
}
