import {
  communitiesNamed,
  matchCommunities,
  type ReadSheet,
} from '../../domain/intake/communityWords.ts';
import { requiredOf, type Meaning } from '../../domain/intake/meaning.ts';
import type { PolicyDocument } from '../../domain/policy/policySchema.ts';
import type { RosterPart } from '../../domain/roster/rosterOrigin.ts';
import type { ListedCommunities } from '../../domain/roster/rosterRules.ts';
import type { RowRules } from '../../domain/roster/rowRules.ts';
import { withCommunityWords } from '../../domain/roster/withCommunityWords.ts';
import { findHeader } from '../csv/findHeader.ts';
import { readTable, type Reading } from '../csv/readTable.ts';
import { decode } from '../text/decode.ts';
import type { EncodingChoice } from '../text/encoding.ts';
import type { NotOpened } from './openFile.ts';
import { openPart, readPart, sheetAsRead, type OpenedSheet } from './readPart.ts';
import { workbookKind } from './workbookKind.ts';

interface FileOptions {
  readonly encoding: EncodingChoice;
  readonly sheet?: string | undefined;
  /** the list in which the communities of this file are looked for, also by their names */
  readonly list?: CommunityList | undefined;
}

/** A list of communities: the ids that it holds, and its sheet, which may name them as well. */
export interface CommunityList {
  readonly known: ListedCommunities;
  readonly sheet: ReadSheet | null;
}

/** What was read, and which communities were found though they are written in another way. */
export interface PeopleReading<T> extends Reading<T> {
  readonly matched: Readonly<Record<string, string>>;
}

/** Where no year is asked for, years of service are counted at the end of the published one. */
const AT = { year: 2022, month: 12, day: 31 };

/**
 * Reads one of the three files, with nobody to ask: a CSV file with this program's own names of
 * columns strictly as it stands, but for rows of sums; a workbook, or an office's own text, as the
 * page does.
 * Communities that the list holds under another form, or by name, are read as those of the list.
 */
export function readPeopleFile<Name extends Meaning, T>(
  part: RosterPart,
  bytes: Uint8Array,
  policy: PolicyDocument,
  rules: () => RowRules<Name, T>,
  { encoding, sheet, list }: FileOptions,
): PeopleReading<T> {
  const isText = workbookKind(bytes) === null;
  const own = rules();
  const strict = isText && isOwn(part, bytes, own, encoding);
  const opened = strict && !list ? null : openPart(part, bytes, policy, { encoding, sheet });
  const matched = list && opened ? matchedIn(part, opened, list) : {};
  const strictly = (): Reading<T> =>
    readTable(bytes, withCommunityWords(own, matched), { encoding, withoutSums: true });
  if (strict || !opened) return { ...strictly(), matched };
  const offices = readPart(part, opened, policy, withCommunityWords(rules(), matched), AT);
  const unread = isText && offices.refused && !liesBelowTitles(opened, offices, own);
  return { ...(unread ? strictly() : offices), matched };
}

/** Whether the header that was found is one, and not the first row: what it lacks is told of it. */
function liesBelowTitles<Name extends Meaning, T>(
  opened: OpenedSheet | NotOpened,
  { problems }: Reading<T>,
  { columns }: RowRules<Name, T>,
): boolean {
  if ('finding' in opened) return false;
  const [first] = opened.guess.layout.headerRows;
  const required = columns.filter((column) => column.required);
  return first !== opened.sheet.rows[0]?.number && problems.length < required.length;
}

/** The sheet of a list of communities, in which their names may stand beside the ids. */
export function communitySheet(
  bytes: Uint8Array,
  policy: PolicyDocument,
  options: Omit<FileOptions, 'list'>,
): ReadSheet | null {
  return sheetAsRead('communities', openPart('communities', bytes, policy, options), AT);
}

function matchedIn(
  part: RosterPart,
  opened: OpenedSheet | NotOpened,
  list: CommunityList,
): Readonly<Record<string, string>> {
  const read = sheetAsRead(part, opened, AT);
  if (!read) return {};
  const sheets = list.sheet ? [list.sheet, read] : [read];
  return matchCommunities(communitiesNamed(read), list.known, sheets).words;
}

/** Whether the first row is a header in this program's own names; of a file without rows, too. */
function isOwn<Name extends Meaning, T>(
  part: RosterPart,
  bytes: Uint8Array,
  { columns }: RowRules<Name, T>,
  encoding: EncodingChoice,
): boolean {
  const decoded = decode(bytes, encoding);
  const header = 'text' in decoded ? findHeader(decoded.text, columns) : undefined;
  if (!header) return true;
  const present = new Set(header.record.fields.map((field) => field.trim().toLowerCase()));
  return requiredOf(part).filter((name) => present.has(name)).length >= 2;
}
