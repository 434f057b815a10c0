import { rosterParts } from '../domain/intake/meaning.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import type { Finding } from '../domain/roster/problem.ts';
import type { RosterPart } from '../domain/roster/rosterOrigin.ts';
import type { BonusRow, Community, Worker } from '../domain/roster/worker.ts';
import { atOnce } from './atOnce.ts';
import { checkPeople } from './checkPeople.ts';
import { openPart, type PartFile } from './openPart.ts';
import type { PartToRead } from './partReading.ts';
import { noReading, refusedReading, type Reading } from './reading.ts';

/** What was read, and the communities that were found though they are written in another way. */
export interface PeopleReading<T> extends Reading<T> {
  /** the community of the list by the word that stands for it in the file */
  readonly matched: Readonly<Record<string, string>>;
}

/** What was read of each of the files. */
export interface PeopleReadings {
  readonly roster: PeopleReading<Worker>;
  readonly bonus: PeopleReading<BonusRow>;
  readonly communities: PeopleReading<Community>;
}

/**
 * Reads the files of people that are named, which belong together, with nobody to ask: as the page
 * reads them before anybody has said anything. A file that can't be opened is refused with the
 * finding that says why; of one that is not named there is nothing.
 */
export function readPeople(
  files: Readonly<Partial<Record<RosterPart, PartFile>>>,
  policy: PolicyDocument,
): PeopleReadings {
  const parts: Partial<Record<RosterPart, PartToRead>> = {};
  const findings: Partial<Record<RosterPart, Finding>> = {};
  for (const part of rosterParts) {
    const file = files[part];
    const opened = file && openPart(part, file, policy);
    if (opened && 'finding' in opened) findings[part] = opened.finding;
    else if (opened) parts[part] = opened;
  }
  const { matches, ...read } = atOnce(checkPeople(parts, policy));
  const reading = <T>(
    part: RosterPart,
    found: { result(): Reading<T> } | undefined,
    matched: Readonly<Record<string, string>> = {},
  ): PeopleReading<T> => {
    const refused = (): Reading<T> => refusedReading(findings[part] ?? { code: 'empty' });
    return { ...(found?.result() ?? (files[part] ? refused() : noReading())), matched };
  };
  return {
    roster: reading('roster', read.roster, matches.roster?.words),
    bonus: reading('bonus', read.bonus, matches.bonus?.words),
    communities: reading('communities', read.communities),
  };
}
