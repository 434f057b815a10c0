import type { Career } from './career.ts';
import { Careers } from './careers.ts';

/** The texts of a career, then its numbers: the columns of the form in which careers travel. */
const texts = ['post', 'education', 'qualification', 'honours', 'appraisal'] as const;

/** A number of the row, or −1 for a blank; texts by their place in the vocabulary. */
type Row = readonly number[];

type Travelling = readonly [
  vocabulary: readonly string[],
  rows: readonly Row[],
  communities: readonly (readonly [id: string, members: readonly number[]])[],
];

const BLANK = -1;

/** Careers as a short text, for a page that is made before anybody opens it. */
export function careersToText({ list, byCommunity }: Careers): string {
  const vocabulary: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string | undefined): number => {
    if (text === undefined) return BLANK;
    const place = places.get(text) ?? vocabulary.length;
    if (place === vocabulary.length) vocabulary.push(text);
    places.set(text, place);
    return place;
  };
  const rows = list.map((career) => [
    ...texts.map((name) => placeOf(career[name])),
    career.step,
    career.serviceYears ?? BLANK,
    career.workers,
  ]);
  const travelling: Travelling = [vocabulary, rows, [...byCommunity]];
  return JSON.stringify(travelling);
}

/** The careers that `careersToText` wrote. */
export function careersFromText(text: string): Careers {
  const [vocabulary, rows, communities] = JSON.parse(text) as Travelling;
  return new Careers(
    rows.map((row) => careerFromRow(row, vocabulary)),
    new Map(communities.map(([id, members]) => [id, members])),
  );
}

function careerFromRow(row: Row, vocabulary: readonly string[]): Career {
  const number = (column: number): number | undefined => {
    const value = row[column];
    return value === BLANK ? undefined : value;
  };
  const fields = texts.map((name, column) => [name, vocabulary[row[column] ?? BLANK]] as const);
  const [step = 0, serviceYears, workers = 0] = [0, 1, 2].map((i) => number(texts.length + i));
  return {
    post: '',
    ...Object.fromEntries(fields.filter(([, text]) => text !== undefined)),
    step,
    ...(serviceYears === undefined ? {} : { serviceYears }),
    workers,
  };
}
