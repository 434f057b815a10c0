import { sum } from 'd3-array';
import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';

/** Communities of one rating, the people in them and what they receive. */
export interface RatingGroup {
  readonly label: string;
  readonly communities: number;
  readonly people: number;
  readonly amount: Fen;
}

/** Every heading carries its unit. */
export interface RatingWords {
  /** "考核等次" */
  readonly rating: string;
  /** "社区（个）" */
  readonly communities: string;
  /** "人数（人）" */
  readonly people: string;
  /** "奖励金额（元）" */
  readonly amount: string;
  /** "合计" */
  readonly total: string;
}

/** One measure of all ratings, on a scale of its own. */
export interface RatingMeasure {
  readonly title: string;
  readonly values: readonly (bigint | number)[];
  readonly texts: readonly string[];
  readonly total: string;
}

/** The three measures in their order: communities, people, amount. */
export function ratingMeasures(
  groups: readonly RatingGroup[],
  words: RatingWords,
  format: ChartFormat,
): readonly RatingMeasure[] {
  const counted = (title: string, values: readonly number[]): RatingMeasure => ({
    title,
    values,
    texts: values.map(format.count),
    total: format.count(sum(values)),
  });
  const amounts = groups.map(({ amount }) => amount);
  return [
    counted(
      words.communities,
      groups.map(({ communities }) => communities),
    ),
    counted(
      words.people,
      groups.map(({ people }) => people),
    ),
    {
      title: words.amount,
      values: amounts,
      texts: amounts.map(format.money),
      total: format.money(amounts.reduce((total, amount) => total + amount, 0n)),
    },
  ];
}

/** Ratings as a table with the sums of all measures. */
export function ratingsTable(
  groups: readonly RatingGroup[],
  words: RatingWords,
  format: ChartFormat,
): ChartTable {
  const measures = ratingMeasures(groups, words, format);
  return {
    columns: [
      { label: words.rating },
      ...measures.map(({ title }) => ({ label: title, numeric: true })),
    ],
    rows: groups.map(({ label }, row) => [label, ...measures.map(({ texts }) => texts[row] ?? '')]),
    total: [words.total, ...measures.map(({ total }) => total)],
  };
}
