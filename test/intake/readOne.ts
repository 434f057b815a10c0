import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { readPeople } from '../../src/lib/intake/readPeople.ts';
import type { NotOpened } from '../../src/lib/io/sheets/openFile.ts';

export type Source = string | Uint8Array | NotOpened;

/** A file as a test writes it: its text in UTF-8, its bytes, or why it could not be opened. */
export const asFile = (source: Source, sheet?: string) => ({
  content: typeof source === 'string' ? new TextEncoder().encode(source) : source,
  encoding: 'auto' as const,
  sheet,
});

/** What is read of a roster alone by the built-in policy. */
export const readRoster = (source: Source, sheet?: string) =>
  readPeople({ roster: asFile(source, sheet) }, builtInPolicy).roster;

/** What is read of a bonus roll by the built-in policy, beside a list of communities if given. */
export const readBonus = (source: Source, communities?: Source) =>
  communities === undefined
    ? readPeople({ bonus: asFile(source) }, builtInPolicy).bonus
    : readPeople({ bonus: asFile(source), communities: asFile(communities) }, builtInPolicy).bonus;

/** What is read of a list of communities by the built-in policy. */
export const readCommunities = (source: Source) =>
  readPeople({ communities: asFile(source) }, builtInPolicy).communities;
