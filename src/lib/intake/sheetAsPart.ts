import type { ReadSheet } from '../domain/intake/communityWords.ts';
import type { Sheet } from '../domain/intake/sheet.ts';
import { guessSheet, mappingOf } from '../domain/intake/sheetGuess.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { CalendarDate } from '../domain/privacy/calendarDate.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';

/** Where no year is asked for, years of service are counted at the end of the published one. */
const AT: CalendarDate = { year: 2022, month: 12, day: 31 };

/**
 * A sheet as one of the files, its columns mapped by what is recognised, with nobody to ask.
 *
 * @param at the day at which years of service are counted
 */
export function sheetAsPart(
  part: RosterPart,
  sheet: Sheet,
  policy: PolicyDocument,
  at: CalendarDate = AT,
  guess = guessSheet(sheet, policy),
): ReadSheet {
  return { sheet, layout: guess.layout, mapping: mappingOf(guess, part, at) };
}
