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

/** The files that the command line names; the others are the sample's. */
export type PeoplePaths = Readonly<Partial<Record<RosterPart, string>>>;

/** What was read of each file, and where each came from. */
export interface People extends PeopleReadings {
  readonly paths: Readonly<Record<RosterPart, string>>;
  /** the files that are the built-in sample's */
  readonly sample: readonly RosterPart[];
}

/** How the named files are to be read. */
export interface ReadingOptions {
  readonly encoding: EncodingChoice;
  /** the sheet of the roster, where it is a workbook */
  readonly sheet?: string;
}

/**
 * Reads the files of people, taking from the policy's own sample what is left out; a policy
 * without one takes the default one, which need not fit it. A roster is held against
 * the communities only where both are the user's. Throws InputRefused on a file that can't be read.
 */
export async function loadPeople(
  given: PeoplePaths,
  policy: PolicyDocument,
  { encoding, sheet }: ReadingOptions,
  messages: Messages,
): Promise<People> {
  const folder = sampleOf(policy) ?? 'sample';
  const paths = {
    roster: given.roster ?? samplePath(folder, 'roster'),
    bonus: given.bonus ?? samplePath(folder, 'bonus'),
    communities: given.communities ?? samplePath(folder, 'communities'),
  };
  const fileOf = async (part: RosterPart): Promise<PartFile> => {
    const content = await readBytes(paths[part], messages);
    if (given[part] === undefined) return { content, encoding: 'utf-8' };
    return { content, encoding, sheet: part === 'roster' ? sheet : undefined };
  };
  const [roster, bonus, communities] = await Promise.all([
    fileOf('roster'),
    fileOf('bonus'),
    fileOf('communities'),
  ]);
  const sameOrigin = (given.roster === undefined) === (given.communities === undefined);
  const read = sameOrigin
    ? readPeople({ roster, bonus, communities }, policy)
    : { ...readPeople({ roster }, policy), ...readPeople({ bonus, communities }, policy) };
  return { ...read, paths, sample: rosterParts.filter((part) => given[part] === undefined) };
}

/** The files of the sample that do not fit the policy: the user has to name them. */
export function unfitSample(people: People): readonly RosterPart[] {
  const unfit = people.sample.filter((file) => people[file].problems.length > 0);
  const inPairs = unfit.some((file) => file !== 'roster');
  return people.sample.filter((file) => (file === 'roster' ? unfit.includes(file) : inPairs));
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
  return rosterParts.map((file) => ({ path: people.paths[file], skipped: people[file].skipped }));
}

function samplePath(folder: SampleFolder, file: RosterPart): string {
  return fileURLToPath(new URL(`../../data/${folder}/${file}.csv`, import.meta.url));
}
