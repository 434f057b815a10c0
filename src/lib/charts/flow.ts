import { directionOf, type Direction, type Flow } from '$lib/domain/placement/flow.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat, Tone } from './format.ts';
import type { LadderStepName } from './ladderSteps.ts';
import type { ChartNote } from './marks/chartNote.ts';

export interface FlowWords {
  /** heads the rows: "现行档次" */
  readonly before: string;
  /** heads the columns: "调整后档次" */
  readonly after: string;
  /** "人数" */
  readonly workers: string;
  /** "合计" */
  readonly total: string;
  /** "升档", "降档", "档次不变" */
  readonly up: string;
  readonly down: string;
  readonly same: string;
}

/** The colour role of a move: up costs more, down less. */
export function flowTone(direction: Direction): Tone {
  return ({ up: 'more', down: 'less', same: 'baseline' } as const)[direction];
}

/** What is said of one square: from which step to which, and how many. */
export function flowNote(
  steps: readonly LadderStepName[],
  { from, to, workers }: { readonly from: number; readonly to: number; readonly workers: number },
  rising: boolean,
  words: FlowWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  const direction = directionOf(from, to, rising);
  const [before, after] = [steps[from]?.label ?? '', steps[to]?.label ?? ''];
  return {
    title: from === to ? before : `${before} → ${after}`,
    rows: [{ label: words[direction], value: format.count(workers), tone: flowTone(direction) }],
  };
}

/** The head-counts by step before (rows) and after (columns), with their sums. */
export function flowTable(
  steps: readonly LadderStepName[],
  flow: Flow,
  words: FlowWords,
  format: ChartFormat,
): ChartTable {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const columns = flow.map((_, to) => sum(flow.map((row) => row[to] ?? 0)));
  const cell = (count: number): string => (count === 0 ? '' : format.count(count));
  return {
    columns: [
      { label: `${words.before} ＼ ${words.after}` },
      ...steps.map(({ short }) => ({ label: short, numeric: true })),
      { label: words.total, numeric: true },
    ],
    rows: flow.map((row, from) => [
      steps[from]?.label ?? '',
      ...row.map(cell),
      format.count(sum(row)),
    ]),
    total: [
      words.total,
      ...columns.map((count) => format.count(count)),
      format.count(sum(columns)),
    ],
  };
}
