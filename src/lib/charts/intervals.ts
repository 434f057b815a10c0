import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** What a set of facts leaves open. */
export interface PossibleInterval {
  readonly label: string;
  readonly min: Fen;
  readonly max: Fen;
}

/** A set of facts that no roster agrees with. */
export interface ImpossibleInterval {
  readonly label: string;
  readonly impossible: true;
  /** stands in place of the bar: "口径需核实" */
  readonly note: string;
}

export type IntervalRow = PossibleInterval | ImpossibleInterval;

/** A figure to compare the intervals with: the one of the loaded roster. */
export interface IntervalMark {
  readonly label: string;
  readonly amount: Fen;
}

export interface IntervalWords {
  /** heads the sets of facts: "所依据的事实" */
  readonly facts: string;
  /** the lower end with its unit: "最少（元/月）" */
  readonly min: string;
  /** the upper end: "最多（元/月）" */
  readonly max: string;
  /** from the one to the other: "相差（元/月）" */
  readonly width: string;
}

/** True for a set of facts that some roster agrees with. */
export const isPossible = (row: IntervalRow): row is PossibleInterval => !('impossible' in row);

export function intervalNote(
  row: IntervalRow,
  mark: IntervalMark | null,
  words: IntervalWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  if (!isPossible(row)) return { title: row.label, rows: [{ label: row.note, value: '—' }] };
  return {
    title: row.label,
    rows: [
      { label: words.min, value: format.money(row.min) },
      { label: words.max, value: format.money(row.max) },
      { label: words.width, value: format.money(row.max - row.min) },
      ...(mark ? [{ label: mark.label, value: format.money(mark.amount) }] : []),
    ],
  };
}

/** Every set of facts with its ends and its width, and the roster's own figure below. */
export function intervalTable(
  rows: readonly IntervalRow[],
  mark: IntervalMark | null,
  words: IntervalWords,
  format: ChartFormat,
): ChartTable {
  return {
    columns: [
      { label: words.facts },
      ...[words.min, words.max, words.width].map((label) => ({ label, numeric: true })),
    ],
    rows: rows.map((row) =>
      isPossible(row)
        ? [row.label, ...[row.min, row.max, row.max - row.min].map(format.money)]
        : [row.label, row.note, '—', '—'],
    ),
    ...(mark ? { note: `${mark.label} ${format.money(mark.amount)}` } : {}),
  };
}
