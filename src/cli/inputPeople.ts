import { fileURLToPath } from 'node:url';
import { rosterParts } from '../lib/domain/intake/meaning.ts';
import type { SkippedRow } from '../lib/domain/intake/rowKind.ts';
import { sampleOf, type SampleFolder } from '../lib/domain/policy/builtInPolicies.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { Problem } from '../lib/domain/roster/problem.ts';
import type { RosterPart } from '../lib/domain/roster/rosterOrigin.ts';
import type { PartFile } from '../lib/intake/openPart.ts';
import { readPeople, type PeopleReadings } from '../lib/intake/readPeople.ts';
import type { EncodingChoice } from '../lib/io/text/encoding.ts';
import type { Messages } from '../lib/messages/index.ts';
import { readBytes } from './inputFile.ts';

/** The files that the command line names. */
export type PeoplePaths = Readonly<Partial<Record<RosterPart, string>>>;

/** What was read of each file, and where each came from. */
export interface People extends PeopleReadings {
  readonly paths: PeoplePaths;
  /** the files that are the built-in sample's: all of them, or none */
  readonly sample: readonly RosterPart[];
  /** the files that nobody gave beside others: their people are not counted at all */
  readonly notLoaded: readonly RosterPart[];
}

/** How the named files are to be read. */
export interface ReadingOptions {
  readonly encoding: EncodingChoice;
  /** the sheet of the roster, where it is a workbook */
  readonly sheet?: string;
}

/**
 * Reads the files of people. Where none is named these are the policy's own sample; a policy
 * without one takes the default one, which need not fit it. Real and sample people never mix:
 * where any file is named, what is left out is not loaded. Throws InputRefused on a file that
 * can't be read.
 */
export async function loadPeople(
  given: PeoplePaths,
  policy: PolicyDocument,
  { encoding, sheet }: ReadingOptions,
  messages: Messages,
): Promise<People> {
  const own = rosterParts.filter((part) => given[part] !== undefined);
  const sample = own.length === 0 ? rosterParts : [];
  const paths = own.length === 0 ? samplePaths(sampleOf(policy) ?? 'sample') : given;
  const opened = await Promise.all(
    rosterParts.map(async (part): Promise<[RosterPart, PartFile] | null> => {
      const path = paths[part];
      if (path === undefined) return null;
      const content = await readBytes(path, messages);
      if (own.length === 0) return [part, { content, encoding: 'utf-8' }];
      return [part, { content, encoding, sheet: part === 'roster' ? sheet : undefined }];
    }),
  );
  const files = Object.fromEntries(opened.flatMap((file) => (file ? [file] : [])));
  return {
    ...readPeople(files, policy),
    paths,
    sample,
    notLoaded: rosterParts.filter((part) => paths[part] === undefined),
  };
}

/** Whether the sample is used and does not fit the policy: then the files have to be named. */
export function isUnfitSample(people: People): boolean {
  return people.sample.some((file) => people[file].problems.length > 0);
}

/** The problems of the files, with the file that each stands in. */
export function problemsOf(
  people: People,
): readonly { readonly file: RosterPart; readonly problem: Problem }[] {
  return rosterParts.flatMap((file) => people[file].problems.map((problem) => ({ file, problem })));
}

/** The rows that were left out of each file for what they say they are. */
export function skippedIn(
  people: People,
): readonly { readonly path: string; readonly skipped: readonly SkippedRow[] }[] {
  return rosterParts.flatMap((file) => {
    const path = people.paths[file];
    return path === undefined ? [] : [{ path, skipped: people[file].skipped }];
  });
}

function samplePaths(folder: SampleFolder): Record<RosterPart, string> {
  const path = (file: RosterPart): string =>
    fileURLToPath(new URL(`../../data/${folder}/${file}.csv`, import.meta.url));
  return { roster: path('roster'), bonus: path('bonus'), communities: path('communities') };
}
