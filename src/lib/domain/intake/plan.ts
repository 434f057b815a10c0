import type { RosterPart } from '../roster/rosterOrigin.ts';
import { rosterParts } from './meaning.ts';
import { LIKELY_PART, likelyPart, type SheetGuess } from './sheetGuess.ts';
import type { Sheet } from './sheet.ts';

/** Which sheet holds which of the three files, by the sheet's place in the workbook. */
export type SheetPlan = Readonly<Partial<Record<RosterPart, number>>>;

/** A sheet and what was made of it. */
export interface GuessedSheet {
  readonly sheet: Pick<Sheet, 'rows' | 'hidden'>;
  readonly guess: SheetGuess;
}

/**
 * Finds the three files among the sheets of a workbook: each the sheet that is likeliest it, of
 * those that the workbook shows. Where no sheet is likely a roster, the first that has rows is
 * taken for one, so that there is something to correct.
 */
export function planSheets(sheets: readonly GuessedSheet[]): SheetPlan {
  const plan: Partial<Record<RosterPart, number>> = {};
  for (const part of rosterParts) {
    const at = likeliest(sheets, part);
    if (at !== undefined) plan[part] = at;
  }
  if (Object.keys(plan).length > 0) return plan;
  const first = sheets.findIndex(({ sheet }) => sheet.rows.length > 0 && sheet.hidden !== true);
  return first < 0 ? {} : { roster: first };
}

/** The sheet that is likeliest one of the files; undefined where none is. */
export function likeliest(sheets: readonly GuessedSheet[], part: RosterPart): number | undefined {
  let best: number | undefined;
  let most = LIKELY_PART;
  sheets.forEach(({ sheet, guess }, i) => {
    if (sheet.hidden === true || likelyPart(guess) !== part) return;
    const confidence = guess.parts[0]?.confidence ?? 0;
    if (confidence > most || (confidence === most && best === undefined))
      [best, most] = [i, confidence];
  });
  return best;
}
