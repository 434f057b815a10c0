import type { ReadSheet } from '../domain/intake/communityWords.ts';
import { likeliest } from '../domain/intake/plan.ts';
import { guessSheet } from '../domain/intake/sheetGuess.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { CalendarDate } from '../domain/privacy/calendarDate.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import { openFile, type NotOpened } from '../io/sheets/openFile.ts';
import type { EncodingChoice } from '../io/text/encoding.ts';
import { sheetAsPart } from './sheetAsPart.ts';

/** One of the files of people, and how it is to be opened. */
export interface PartFile {
  /** its bytes, or why there are none */
  readonly content: Uint8Array | NotOpened;
  readonly encoding: EncodingChoice;
  /** the sheet's name; the likeliest sheet where left out */
  readonly sheet?: string | undefined;
}

/**
 * Opens the sheet of a file that is asked for, or the likeliest one, and maps its columns by what
 * is recognised, with nobody to ask: columns that are not recognised for sure are missing, and ways
 * of writing that mean two things stay problems.
 *
 * @param at the day at which years of service are counted; as in `sheetAsPart` where left out
 */
export function openPart(
  part: RosterPart,
  { content, encoding, sheet: wanted }: PartFile,
  policy: PolicyDocument,
  at?: CalendarDate,
): ReadSheet | NotOpened {
  const opened = 'finding' in content ? content : openFile(content, { encoding });
  if ('finding' in opened) return opened;
  const { sheets } = opened;
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => name === wanted);
    if (named?.refused) return { finding: named.refused };
    if (named) return sheetAsPart(part, named, policy, at);
    return { finding: { code: 'empty', sheet: wanted, sheets: sheets.map(({ name }) => name) } };
  }
  const guessed = sheets.map((sheet) => ({ sheet, guess: guessSheet(sheet, policy) }));
  const found = guessed[likeliest(guessed, part) ?? 0];
  if (!found || found.sheet.refused) return { finding: found?.sheet.refused ?? { code: 'empty' } };
  return sheetAsPart(part, found.sheet, policy, at, found.guess);
}
