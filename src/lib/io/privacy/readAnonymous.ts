import type { Meaning } from '../../domain/intake/meaning.ts';
import { mappingOf } from '../../domain/intake/sheetGuess.ts';
import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import {
  anonymousMapping,
  columnFates,
  type ColumnFate,
} from '../../domain/privacy/columnFates.ts';
import { judgeColumns } from '../../domain/privacy/judgeColumns.ts';
import { WithoutStray } from '../../domain/privacy/withoutStray.ts';
import type { Finding } from '../../domain/roster/problem.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import type { RowRules } from '../../domain/roster/rowRules.ts';
import { refusedFile, type Reading } from '../csv/readTable.ts';
import { openPart, readSheet, type PartOptions } from '../sheets/readPart.ts';

/** What a file holds once the personal data is left out, and what became of its columns. */
export interface AnonymousReading<T> extends Reading<T> {
  readonly columns: readonly ColumnFate[];
  /** cells left out because they held personal data of a kind, by the column's name */
  readonly blanked: WithoutStray<string, T>['blanked'];
}

/** Rows that columns are judged by for personal data. */
const JUDGED_ROWS = 2_000;

/**
 * Reads one of the files of people for an anonymous copy: columns of personal data are not read,
 * cells of others that hold some are empty. The identifiers are still the file's own: `anonymisedRows`
 * takes them away.
 */
export function readAnonymous<Name extends Meaning, T>(
  part: RosterPart,
  bytes: Uint8Array,
  policy: PolicyDocument,
  rules: RowRules<Name, T>,
  options: PartOptions,
): AnonymousReading<T> {
  const opened = openPart(part, bytes, policy, options);
  if ('finding' in opened) return refusedReading(opened.finding);
  const { headers, first } = opened.guess.layout;
  const verdicts = judgeColumns({
    header: headers,
    rows: opened.sheet.rows.slice(first, first + JUDGED_ROWS).map(({ cells }) => cells),
  });
  const mapping = anonymousMapping(mappingOf(opened.guess, part, options.at), verdicts);
  const guarded = new WithoutStray(rules);
  const reading = readSheet(opened, policy, guarded, mapping);
  return { ...reading, columns: columnFates(mapping, verdicts), blanked: guarded.blanked };
}

/** The reading of a file that was refused as a whole. */
export function refusedReading<T>(finding: Finding): AnonymousReading<T> {
  return { ...refusedFile<T>(finding), columns: [], blanked: new Map() };
}
