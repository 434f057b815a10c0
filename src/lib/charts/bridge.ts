import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import { waterfall } from './geometry/waterfall.ts';

/** One cause of the difference: a post, or a pay item. */
export interface BridgePart {
  readonly label: string;
  readonly change: Fen;
}

export interface BridgeWords {
  /** the bill before: "现行" */
  readonly start: string;
  /** the bill after: "调整后" */
  readonly end: string;
  /** heads the causes: "项目" */
  readonly part: string;
  /** the measure with its unit: "月职级补贴（元）" */
  readonly amount: string;
  /** the difference: "增减（元）" */
  readonly change: string;
  /** all differences together: "合计增减" */
  readonly total: string;
  /** over the panel that shows the bills from zero; needed with `zoom` only */
  readonly whole?: string;
  /** over the panel that shows the differences on a scale of their own; must say so */
  readonly zoom?: string;
}

/** The bill before, every difference and the bill after, as a table that adds up. */
export function bridgeTable(
  start: Fen,
  parts: readonly BridgePart[],
  words: BridgeWords,
  format: ChartFormat,
): ChartTable {
  const { rises, end } = waterfall(
    start,
    parts.map(({ change }) => change),
  );
  return {
    columns: [
      { label: words.part },
      { label: words.change, numeric: true },
      { label: words.amount, numeric: true },
    ],
    rows: [
      [words.start, '', format.money(start)],
      ...parts.map(({ label, change }, index) => [
        label,
        format.change(change),
        format.money(rises[index]?.to ?? start),
      ]),
    ],
    total: [words.end, format.change(end - start), format.money(end)],
  };
}
