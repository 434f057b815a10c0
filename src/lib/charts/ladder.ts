import { sum } from 'd3-array';
import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import { postTone, type Category, type ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** One step of the ladder with its head-counts. */
export interface LadderStep {
  /** its full name: "一级一档" */
  readonly label: string;
  /** what stands at its bar: "1" */
  readonly short: string;
  /** steps of the same level stand together: "一级" */
  readonly level: string;
  /** a month */
  readonly amount: Fen;
  /** workers by post, in the order of the posts */
  readonly counts: readonly number[];
  /** workers before the change, where a comparison is shown */
  readonly before?: number;
}

export interface LadderWords {
  /** heads the steps' short names: "档次" */
  readonly step: string;
  /** heads the amounts, with their unit: "元/月" */
  readonly amount: string;
  /** all posts together: "合计" */
  readonly total: string;
  /** what was before: "现行" */
  readonly before?: string;
}

/** The exact figures of a step, or of one post on it. */
export function ladderNote(
  step: LadderStep | undefined,
  posts: readonly Category[],
  words: LadderWords,
  format: ChartFormat,
  post: number | null,
): Pick<ChartNote, 'title' | 'rows'> {
  if (!step) return { title: '', rows: [] };
  const rows = posts
    .map((category, index) => ({
      label: category.label,
      value: format.count(step.counts[index] ?? 0),
      tone: postTone(index),
    }))
    .filter((_, index) => post === null || post === index);
  const total = { label: words.total, value: format.count(sum(step.counts)) };
  const before =
    words.before !== undefined && step.before !== undefined
      ? [{ label: words.before, value: format.count(step.before) }]
      : [];
  return {
    title: `${step.label} · ${format.money(step.amount)} ${words.amount}`,
    rows: post === null ? [...rows, total, ...before] : rows,
  };
}

/** The ladder as a table: a row a step, a column a post, with sums both ways. */
export function ladderTable(
  steps: readonly LadderStep[],
  posts: readonly Category[],
  words: LadderWords,
  format: ChartFormat,
): ChartTable {
  const compared = words.before !== undefined && steps.some(({ before }) => before !== undefined);
  const numbers = (counts: readonly number[], before: number) => [
    ...counts.map(format.count),
    format.count(sum(counts)),
    ...(compared ? [format.count(before)] : []),
  ];
  return {
    columns: [
      { label: words.step },
      { label: words.amount, numeric: true },
      ...[...posts.map(({ label }) => label), words.total].map((label) => ({
        label,
        numeric: true,
      })),
      ...(compared ? [{ label: words.before ?? '', numeric: true }] : []),
    ],
    rows: steps.map((step) => [
      step.label,
      format.money(step.amount),
      ...numbers(step.counts, step.before ?? 0),
    ]),
    total: [
      words.total,
      '',
      ...numbers(
        posts.map((_, index) => sum(steps, (step) => step.counts[index] ?? 0)),
        sum(steps, ({ before }) => before ?? 0),
      ),
    ],
  };
}
