import type { CalendarDate } from '../privacy/calendarDate.ts';
import type { MistakenLabel } from '../roster/problem.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';
import { requiredOf, type Meaning } from './meaning.ts';

/** What a person says, once for all rows, of how a sheet is to be read. */
export interface Mapping {
  readonly part: RosterPart;
  /** the meaning of each column of the sheet, from the first; null for one that is left out */
  readonly columns: readonly (Meaning | null)[];
  /** what the file's own words mean, by meaning: `{ role: { "书记": "head" } }` */
  readonly words: Readonly<Partial<Record<Meaning, Readonly<Record<string, string>>>>>;
  /** ways of writing a step that are taken as the program proposes: asked once for the file */
  readonly labels: readonly MistakenLabel[];
  /** the columns whose amounts are written in units of ten thousand yuan */
  readonly tenThousands: readonly number[];
  /** the day at which years of service are counted */
  readonly at: CalendarDate;
  /** whether people are numbered by the rows of the sheet, for want of a column of ids */
  readonly numbered?: boolean;
  /** a column that bands of ages are made from, whatever else it means */
  readonly ageFrom?: number;
}

/** One cell, or all cells of a column that hold the same, put right. */
export type Correction = {
  readonly column: Meaning;
  readonly to: string;
} & ({ readonly from: string } | { readonly row: number });

/** The mapping with a column given another meaning; whichever column had it before has none. */
export function withMeaning(mapping: Mapping, column: number, meaning: Meaning | null): Mapping {
  const columns = mapping.columns.map((old, i) =>
    i === column ? meaning : old === meaning ? null : old,
  );
  return { ...mapping, columns };
}

/** The mapping with people numbered by the rows of the sheet, instead of by a column of ids. */
export function numberedByRow(mapping: Mapping): Mapping {
  const columns = mapping.columns.map((meaning) => (meaning === 'worker_id' ? null : meaning));
  return { ...mapping, columns, numbered: true };
}

/** The mapping with what a word of the file means, for every row. */
export function withWord(
  mapping: Mapping,
  meaning: Meaning,
  word: string,
  id: string | null,
): Mapping {
  const others = Object.entries(mapping.words[meaning] ?? {}).filter(([known]) => known !== word);
  const words = Object.fromEntries(id === null ? others : [...others, [word, id]]);
  return { ...mapping, words: { ...mapping.words, [meaning]: words } };
}

/** The mapping with a way of writing steps accepted, or no longer. */
export function withLabel(mapping: Mapping, label: MistakenLabel, accepted: boolean): Mapping {
  const others = mapping.labels.filter((one) => one !== label);
  return { ...mapping, labels: accepted ? [...others, label] : others };
}

/** What the columns lack that a file can't do without, in the order of its columns. */
export function missingMeanings({ part, columns, numbered }: Mapping): readonly Meaning[] {
  return requiredOf(part).filter(
    (name) => !columns.includes(name) && !(name === 'worker_id' && numbered === true),
  );
}

/** The number that stands for the id of whoever is in a row; unlike that of another file's row. */
export function rowId(part: RosterPart, row: number): string {
  return `${part} ${String(row)}`;
}
