import type { BridgePart } from './bridge.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import { waterfall } from './geometry/waterfall.ts';
import type { ChartNote } from './marks/chartNote.ts';

export interface ContributionWords {
  /** heads the contributions: "调整事项" */
  readonly part: string;
  /** what each contributes, with the unit: "增减（元/年）" */
  readonly change: string;
  /** all contributions so far: "累计（元/年）" */
  readonly running: string;
  /** all of them: "合计" */
  readonly total: string;
}

export function contributionNotes(
  parts: readonly BridgePart[],
  words: ContributionWords,
  format: ChartFormat,
): readonly Pick<ChartNote, 'title' | 'rows'>[] {
  const { rises, end } = waterfall(
    0n,
    parts.map(({ change }) => change),
  );
  return [
    ...parts.map(({ label, change }, index) => ({
      title: label,
      rows: [
        { label: words.change, value: format.change(change) },
        { label: words.running, value: format.change(rises[index]?.to ?? 0n) },
      ],
    })),
    { title: words.total, rows: [{ label: words.change, value: format.change(end) }] },
  ];
}

/** Every contribution with the sum so far, and the total, to which they add up. */
export function contributionTable(
  parts: readonly BridgePart[],
  words: ContributionWords,
  format: ChartFormat,
): ChartTable {
  const { rises, end } = waterfall(
    0n,
    parts.map(({ change }) => change),
  );
  return {
    columns: [
      { label: words.part },
      { label: words.change, numeric: true },
      { label: words.running, numeric: true },
    ],
    rows: parts.map(({ label, change }, index) => [
      label,
      format.change(change),
      format.change(rises[index]?.to ?? 0n),
    ]),
    total: [words.total, format.change(end), ''],
  };
}
