import { fileURLToPath } from 'node:url';
import type { SkippedRow } from '../lib/domain/intake/rowKind.ts';
import { sampleOf, type SampleFolder } from '../lib/domain/policy/builtInPolicies.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { Problem } from '../lib/domain/roster/problem.ts';
import type { BonusRow, Community, Worker } from '../lib/domain/roster/worker.ts';
import { bonusRules } from '../lib/domain/roster/bonusRules.ts';
import { communityRules } from '../lib/domain/roster/communityRules.ts';
import { rosterRules } from '../lib/domain/roster/rosterRules.ts';
import {
  communitySheet,
  readPeopleFile,
  type PeopleReading,
} from '../lib/io/sheets/readPeopleFile.ts';
import { MAX_FILE_BYTES, refusedFile, type Reading } from '../lib/io/csv/readTable.ts';
import type { EncodingChoice } from '../lib/io/text/encoding.ts';
import type { Messages } from '../lib/messages/index.ts';
import { readBytes, type FileBytes } from './inputFile.ts';

/** The files of people, by what they hold. */
export type PeopleFile = 'roster' | 'bonus' | 'communities';

/** The files that the command line names; the others are the sample's. */
export type PeoplePaths = Readonly<Partial<Record<PeopleFile, string>>>;

/** What was read of each file, and where each came from. */
export interface People {
  readonly roster: PeopleReading<Worker>;
  readonly bonus: PeopleReading<BonusRow>;
  readonly communities: PeopleReading<Community>;
  readonly paths: Readonly<Record<PeopleFile, string>>;
  /** the files that are the built-in sample's */
  readonly sample: readonly PeopleFile[];
}

/** How the named files are to be read. */
export interface ReadingOptions {
  readonly encoding: EncodingChoice;
  /** the sheet of the roster, where it is a workbook */
  readonly sheet?: string;
}

const files: readonly PeopleFile[] = ['roster', 'bonus', 'communities'];

/**
 * Reads the files of people, taking from the policy's own sample what is left out; a policy
 * without one takes the default one, which need not fit it. A roster is held against
 * the communities only where both are the user's. Throws InputRefused on a file that can't be read.
 */
export async function readPeople(
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
  const [roster, bonus, communities] = await Promise.all([
    readBytes(paths.roster, messages),
    readBytes(paths.bonus, messages),
    readBytes(paths.communities, messages),
  ]);
  const optionsOf = (file: PeopleFile) =>
    given[file] === undefined
      ? { encoding: 'utf-8' as const }
      : { encoding, ...(file === 'roster' ? { sheet } : {}) };
  const listed = communityRules(policy);
  const list = readOr(communities, (bytes) =>
    readPeopleFile('communities', bytes, policy, () => listed, optionsOf('communities')),
  );
  const named = list.refused ? undefined : listed.named;
  // The sample writes its communities as its own list does: only the user's are looked for.
  const known =
    named && given.communities !== undefined && 'bytes' in communities
      ? {
          known: named,
          sheet: communitySheet(communities.bytes, policy, optionsOf('communities')),
        }
      : undefined;
  const sameOrigin = (given.roster === undefined) === (given.communities === undefined);
  return {
    roster: readOr(roster, (bytes) =>
      readPeopleFile(
        'roster',
        bytes,
        policy,
        () => rosterRules(policy, sameOrigin ? named : undefined),
        { ...optionsOf('roster'), list: sameOrigin ? known : undefined },
      ),
    ),
    bonus: readOr(bonus, (bytes) =>
      readPeopleFile('bonus', bytes, policy, () => bonusRules(policy, named), {
        ...optionsOf('bonus'),
        list: known,
      }),
    ),
    communities: list,
    paths,
    sample: files.filter((file) => given[file] === undefined),
  };
}

/** The files of the sample that do not fit the policy: the user has to name them. */
export function unfitSample(people: People): readonly PeopleFile[] {
  const unfit = people.sample.filter((file) => people[file].problems.length > 0);
  const inPairs = unfit.some((file) => file !== 'roster');
  return people.sample.filter((file) => (file === 'roster' ? unfit.includes(file) : inPairs));
}

/** The problems of the files, with the file that each stands in. */
export function problemsOf(
  people: People,
): readonly { readonly file: PeopleFile; readonly problem: Problem }[] {
  return files.flatMap((file) => people[file].problems.map((problem) => ({ file, problem })));
}

/** The rows that were left out of each file for what they say they are. */
export function skippedIn(
  people: People,
): readonly { readonly path: string; readonly skipped: readonly SkippedRow[] }[] {
  return files.map((file) => ({ path: people.paths[file], skipped: people[file].skipped }));
}

function readOr<T>(
  file: FileBytes,
  read: (bytes: Uint8Array) => PeopleReading<T>,
): PeopleReading<T> {
  if ('bytes' in file) return read(file.bytes);
  const refused: Reading<T> = refusedFile({
    code: 'too_large',
    size: file.tooLarge,
    limit: MAX_FILE_BYTES,
  });
  return { ...refused, matched: {} };
}

function samplePath(folder: SampleFolder, file: PeopleFile): string {
  return fileURLToPath(new URL(`../../data/${folder}/${file}.csv`, import.meta.url));
}
