import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** A corner of what is affordable: the most of one amount beside so much of the other. */
export interface FrontierPoint {
  /** along the horizontal axis: the deputies' floor */
  readonly x: Fen;
  /** up the vertical axis: the highest floor of the members beside it */
  readonly y: Fen;
  /** whether no other point has one amount higher and neither lower; these can be chosen */
  readonly best: boolean;
  /** what it costs, where that is to be said */
  readonly cost?: Fen;
}

/** A pair of amounts to compare with what is affordable. */
export interface FrontierMark {
  readonly label: string;
  readonly x: Fen;
  readonly y: Fen;
  /** the scenario in hand, or the proposal as it was made */
  readonly kind: 'scenario' | 'proposal';
}

export interface FrontierWords {
  /** the horizontal axis with its unit: "副职最低标准（元/月）" */
  readonly x: string;
  /** the vertical axis: "委员最低标准（元/月）" */
  readonly y: string;
  /** heads the costs: "每月增支（元）" */
  readonly cost: string;
  /** stands in the filled region: "预算以内" */
  readonly inside: string;
  /** stands outside it: "超出预算" */
  readonly outside: string;
  /** stands in place of the region where nothing is affordable */
  readonly none: string;
}

export function frontierNote(
  point: FrontierPoint,
  words: FrontierWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  return {
    title: words.inside,
    rows: [
      { label: words.x, value: format.money(point.x) },
      { label: words.y, value: format.money(point.y) },
      ...(point.cost === undefined ? [] : [{ label: words.cost, value: format.money(point.cost) }]),
    ],
  };
}

/** The points that can be chosen, in their order, and the marks below. */
export function frontierTable(
  points: readonly FrontierPoint[],
  marks: readonly FrontierMark[],
  words: FrontierWords,
  format: ChartFormat,
): ChartTable {
  const best = points.filter((point) => point.best);
  const costed = best.some(({ cost }) => cost !== undefined);
  const labels = [words.x, words.y, ...(costed ? [words.cost] : [])];
  const said = marks.map(({ label, x, y }) => `${label} ${format.money(x)} / ${format.money(y)}`);
  return {
    columns: labels.map((label, index) => ({ label, numeric: index > 0 })),
    rows: best.map(({ x, y, cost }) => [
      format.money(x),
      format.money(y),
      ...(costed ? [cost === undefined ? '—' : format.money(cost)] : []),
    ]),
    ...(said.length > 0 ? { note: said.join('; ') } : {}),
  };
}
