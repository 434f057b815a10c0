import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** How wide an interval stays once something is known. */
export interface RankRow {
  /** what could be found out: "副职人数" */
  readonly label: string;
  /** with the most telling answer, on average over the answers, with the least telling one */
  readonly best: Fen;
  readonly expected: Fen;
  readonly worst: Fen;
}

export interface RankWords {
  /** heads what could be found out: "可以核实的事项" */
  readonly fact: string;
  /** the width of today: "目前相差（元/月）" */
  readonly today: string;
  /** "最好（元/月）" */
  readonly best: string;
  /** "预期（元/月）" */
  readonly expected: string;
  /** "最差（元/月）" */
  readonly worst: string;
  /** by how much the expected width is less: "预期缩小（元/月）" */
  readonly narrowing: string;
}

/** What narrows most first; equal ones in their order. */
export function rankedFacts(rows: readonly RankRow[]): readonly RankRow[] {
  return [...rows].sort((a, b) => (a.expected < b.expected ? -1 : a.expected > b.expected ? 1 : 0));
}

export function rankNote(
  row: RankRow,
  today: Fen,
  words: RankWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  return {
    title: row.label,
    rows: [
      { label: words.today, value: format.money(today), tone: 'baseline' },
      { label: words.best, value: format.money(row.best) },
      { label: words.expected, value: format.money(row.expected), tone: 'reform' },
      { label: words.worst, value: format.money(row.worst) },
      { label: words.narrowing, value: format.money(today - row.expected) },
    ],
  };
}

/** What could be found out with what would be left open, what narrows most first. */
export function rankTable(
  rows: readonly RankRow[],
  today: Fen,
  words: RankWords,
  format: ChartFormat,
): ChartTable {
  return {
    columns: [
      { label: words.fact },
      ...[words.best, words.expected, words.worst, words.narrowing].map((label) => ({
        label,
        numeric: true,
      })),
    ],
    rows: rankedFacts(rows).map(({ label, best, expected, worst }) => [
      label,
      ...[best, expected, worst, today - expected].map(format.money),
    ]),
    note: `${words.today} ${format.money(today)}`,
  };
}
