import { sum } from 'd3-array';
import type { ChartTable } from './chartTable.ts';
import type { ScoreBand } from '$lib/domain/assessment/scoreBands.ts';
import { postTone, type ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** A rating, and the score from which it is reached where there is one. */
export interface ScoreRating {
  readonly label: string;
  readonly cut: { readonly score: number; readonly text: string } | null;
}

export interface ScoreWords {
  /** heads the scores: "得分（分）" */
  readonly score: string;
  /** of a column: "92 至不足 93" */
  readonly range: (from: string, to: string) => string;
  /** "合计" */
  readonly total: string;
  /** of the cut of a rating: "优秀（92 起）" */
  readonly reached: (rating: string, score: string) => string;
}

/** The name of a rating with the score it is reached from. */
export function ratingText({ label, cut }: ScoreRating, words: ScoreWords): string {
  return cut === null ? label : words.reached(label, cut.text);
}

export function scoreNote(
  { from, to, communities }: ScoreBand,
  ratings: readonly ScoreRating[],
  words: ScoreWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  return {
    title: words.range(String(from), String(to)),
    rows: ratings.flatMap(({ label }, i) => {
      const count = communities[i] ?? 0;
      return count === 0 ? [] : [{ label, value: format.count(count), tone: postTone(i) }];
    }),
  };
}

/** Every column of scores, highest first, with its communities by rating, and the sums. */
export function scoresTable(
  columns: readonly ScoreBand[],
  ratings: readonly ScoreRating[],
  words: ScoreWords,
  format: ChartFormat,
): ChartTable {
  const cells = (counts: readonly number[]): string[] => [
    ...ratings.map((_, i) => format.count(counts[i] ?? 0)),
    format.count(sum(counts)),
  ];
  return {
    columns: [
      { label: words.score },
      ...ratings.map((rating) => ({ label: ratingText(rating, words), numeric: true })),
      { label: words.total, numeric: true },
    ],
    rows: [...columns]
      .reverse()
      .map(({ from, to, communities }) => [
        words.range(String(from), String(to)),
        ...cells(communities),
      ]),
    total: [
      words.total,
      ...cells(ratings.map((_, i) => sum(columns, ({ communities }) => communities[i] ?? 0))),
    ],
  };
}
