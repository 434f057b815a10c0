import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import type { ChartFormat } from './format.ts';
import { percentText, shares } from './geometry/shares.ts';

/** Where some of the money goes. */
export interface ShareItem {
  readonly label: string;
  /** null where the amount is not published: then it is listed, and missing from the total */
  readonly amount: Fen | null;
}

export interface ShareWords {
  /** heads the items: "项目" */
  readonly item: string;
  /** the measure with its unit: "金额（万元）" */
  readonly amount: string;
  /** "占比" */
  readonly share: string;
  /** "合计" */
  readonly total: string;
  /** stands in place of an amount that is not published: "文中未载明" */
  readonly unpublished: string;
  /** explains the mark * at percentages whose last place was fitted to 100.00 % */
  readonly rounding: string;
}

export interface ShareRow {
  readonly label: string;
  readonly amount: Fen | null;
  /** "20.37%"; null where there is none */
  readonly share: string | null;
  /** true where the last place was fitted, which is marked with * */
  readonly adjusted: boolean;
}

/** Each item with its share of what is published; the shares add up to 100.00 % exactly. */
export function shareRows(items: readonly ShareItem[]): readonly ShareRow[] {
  const known = items.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const parts = shares(known);
  let index = 0;
  return items.map(({ label, amount }) => {
    const part = amount === null ? undefined : parts?.[index++];
    const share = part ? percentText(part.hundredths) : null;
    return { label, amount, share, adjusted: part?.adjusted ?? false };
  });
}

/** What all published items come to. */
export const shareTotal = (items: readonly ShareItem[]): Fen =>
  items.reduce((total, { amount }) => total + (amount ?? 0n), 0n);

export function sharesTable(
  items: readonly ShareItem[],
  words: ShareWords,
  format: ChartFormat,
): ChartTable {
  const total = shareTotal(items);
  const rows = shareRows(items);
  const note = rows.some(({ adjusted }) => adjusted) ? { note: `* ${words.rounding}` } : {};
  return {
    ...note,
    columns: [
      { label: words.item },
      { label: words.amount, numeric: true },
      { label: words.share, numeric: true },
    ],
    rows: rows.map(({ label, amount, share, adjusted }) => [
      label,
      amount === null ? words.unpublished : format.money(amount),
      share === null ? '—' : share + (adjusted ? '*' : ''),
    ]),
    total: [words.total, format.money(total), total === 0n ? '—' : percentText(10000)],
  };
}
