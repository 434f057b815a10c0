import { sum } from 'd3-array';
import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** Workers at one monthly amount, before and after. */
export interface DistributionAmount {
  readonly amount: Fen;
  readonly before: number;
  readonly after: number;
}

export interface DistributionWords {
  /** heads the amounts, with their unit: "元/月" */
  readonly amount: string;
  /** "现行" */
  readonly before: string;
  /** "调整后" */
  readonly after: string;
  /** difference of the two: "增减" */
  readonly change: string;
  /** all amounts together: "合计" */
  readonly total: string;
  /** of an amount that nobody receives any more: "不再有人领取" */
  readonly vanished: string;
  /** of an amount that nobody received before: "新出现" */
  readonly appeared: string;
}

const signed = (difference: number, format: ChartFormat) =>
  difference === 0
    ? format.count(0)
    : `${difference > 0 ? '+' : '−'}${format.count(Math.abs(difference))}`;

/** The amounts that somebody receives before or after, lowest first. */
export function receivedAmounts(
  amounts: readonly DistributionAmount[],
): readonly DistributionAmount[] {
  return amounts
    .filter(({ before, after }) => before > 0 || after > 0)
    .sort((a, b) => (a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0));
}

export function distributionNote(
  { amount, before, after }: DistributionAmount,
  words: DistributionWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  const fate = after === 0 ? words.vanished : before === 0 ? words.appeared : null;
  return {
    title: `${format.money(amount)} ${words.amount}${fate === null ? '' : ` · ${fate}`}`,
    rows: [
      { label: words.before, value: format.count(before), tone: 'baseline' },
      { label: words.after, value: format.count(after), tone: 'reform' },
      { label: words.change, value: signed(after - before, format) },
    ],
  };
}

/** Every amount with its workers before and after, highest first, and the sums. */
export function distributionTable(
  amounts: readonly DistributionAmount[],
  words: DistributionWords,
  format: ChartFormat,
): ChartTable {
  const cells = (before: number, after: number) => [
    format.count(before),
    format.count(after),
    signed(after - before, format),
  ];
  return {
    columns: [words.amount, words.before, words.after, words.change].map((label) => ({
      label,
      numeric: true,
    })),
    rows: [...receivedAmounts(amounts)]
      .reverse()
      .map(({ amount, before, after }) => [format.money(amount), ...cells(before, after)]),
    total: [
      words.total,
      ...cells(
        sum(amounts, ({ before }) => before),
        sum(amounts, ({ after }) => after),
      ),
    ],
  };
}
