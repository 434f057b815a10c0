import type { Meaning } from '../domain/intake/meaning.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { anonymousMapping, columnFates, type ColumnFate } from '../domain/privacy/columnFates.ts';
import type { CalendarDate } from '../domain/privacy/calendarDate.ts';
import { WithoutStray } from '../domain/privacy/withoutStray.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import type { RowRules } from '../domain/roster/rowRules.ts';
import { judgeSheet } from './judgeSheet.ts';
import { atOnce } from './atOnce.ts';
import { openPart, type PartFile } from './openPart.ts';
import { PartReading } from './partReading.ts';
import { refusedReading, type Reading } from './reading.ts';

/** What a file holds once the personal data is left out, and what became of its columns. */
export interface AnonymousReading<T> extends Reading<T> {
  readonly columns: readonly ColumnFate[];
  /** cells left out because they held personal data of a kind, by the column's name */
  readonly blanked: WithoutStray<string, T>['blanked'];
}

/**
 * Reads one of the files of people for an anonymous copy: columns of personal data are not read,
 * cells of others that hold some are empty. The identifiers are still the file's own: `anonymisedRows`
 * takes them away.
 *
 * @param at the day at which years of service and ages are counted
 */
export function readAnonymous<Name extends Meaning, T>(
  part: RosterPart,
  file: PartFile,
  policy: PolicyDocument,
  rules: RowRules<Name, T>,
  at: CalendarDate,
): AnonymousReading<T> {
  const opened = openPart(part, file, policy, at);
  if ('finding' in opened)
    return { ...refusedReading<T>(opened.finding), columns: [], blanked: new Map() };
  const verdicts = judgeSheet(opened.sheet, opened.layout);
  const mapping = anonymousMapping(opened.mapping, verdicts);
  const guarded = new WithoutStray(rules);
  const reading = new PartReading({ ...opened, mapping }, policy, guarded);
  atOnce(reading.read());
  return {
    ...reading.result(),
    columns: columnFates(mapping, verdicts),
    blanked: guarded.blanked,
  };
}
