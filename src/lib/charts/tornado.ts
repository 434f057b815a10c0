import type { Fen } from '$lib/domain/money/fen.ts';
import type { ChartTable } from './chartTable.ts';
import { changeTone, type ChartFormat, type Tone } from './format.ts';
import type { ChartNote } from './marks/chartNote.ts';

/** What an amount becomes when one of the things it rests on is otherwise. */
export interface TornadoRow {
  readonly label: string;
  /** the amount with the thing lower, and with it higher */
  readonly low: Fen;
  readonly high: Fen;
  /** what lower and higher mean here: "−10%", "1,055 人" */
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface TornadoWords {
  /** heads the rows: "测算假定" */
  readonly factor: string;
  /** the amount with nothing changed: "按现有假定（元/年）" */
  readonly central: string;
  /** with the thing lower: "较低时（元/年）" */
  readonly low: string;
  /** with it higher: "较高时（元/年）" */
  readonly high: string;
  /** from the one to the other: "相差（元/年）" */
  readonly span: string;
}

/** From the least to the most that a row reaches, the central amount included. */
export function tornadoRange(
  { low, high }: TornadoRow,
  central: Fen,
): { readonly least: Fen; readonly most: Fen } {
  const [lower, upper] = low < high ? [low, high] : [high, low];
  return { least: lower < central ? lower : central, most: upper > central ? upper : central };
}

/** The rows with the widest range first; equal ones in their order. */
export function rankedTornado(rows: readonly TornadoRow[], central: Fen): readonly TornadoRow[] {
  const span = (row: TornadoRow) => {
    const { least, most } = tornadoRange(row, central);
    return most - least;
  };
  return [...rows].sort((a, b) => (span(a) < span(b) ? 1 : span(a) > span(b) ? -1 : 0));
}

/** One end of a bar: what it stands for, and how far it is from the central amount. */
export interface TornadoEnd {
  readonly amount: Fen;
  readonly label: string;
  readonly change: string;
  readonly tone: Tone;
}

/**
 * The ends of a row's bar; null where the bar begins at the central amount. A row that changes
 * nothing has its upper end there, so that it says so.
 */
export function tornadoEnds(
  { low, high, lowLabel, highLabel }: TornadoRow,
  central: Fen,
  format: ChartFormat,
): { readonly least: TornadoEnd | null; readonly most: TornadoEnd | null } {
  const end = (label: string, amount: Fen): TornadoEnd => ({
    amount,
    label,
    change: format.change(amount - central),
    tone: changeTone(amount - central),
  });
  const ends = [end(lowLabel, low), end(highLabel, high)] as const;
  const [least, most] = low <= high ? ends : [ends[1], ends[0]];
  const still = low === central && high === central;
  return {
    least: least.amount < central ? least : null,
    most: most.amount > central || still ? most : null,
  };
}

export function tornadoNote(
  row: TornadoRow,
  central: Fen,
  words: TornadoWords,
  format: ChartFormat,
): Pick<ChartNote, 'title' | 'rows'> {
  const { least, most } = tornadoRange(row, central);
  const line = (label: string, name: string, amount: Fen) => ({
    label: `${label} · ${name}`,
    value: format.money(amount),
    tone: changeTone(amount - central),
  });
  return {
    title: row.label,
    rows: [
      line(words.low, row.lowLabel, row.low),
      line(words.high, row.highLabel, row.high),
      { label: words.span, value: format.money(most - least) },
    ],
  };
}

/** Every row with what lower and higher mean, and what each makes of the amount. */
export function tornadoTable(
  rows: readonly TornadoRow[],
  central: Fen,
  words: TornadoWords,
  format: ChartFormat,
): ChartTable {
  return {
    columns: [
      { label: words.factor },
      ...[words.low, words.high, words.span].map((label) => ({ label, numeric: true })),
    ],
    rows: rankedTornado(rows, central).map((row) => {
      const { least, most } = tornadoRange(row, central);
      return [
        row.label,
        `${row.lowLabel} · ${format.money(row.low)}`,
        `${row.highLabel} · ${format.money(row.high)}`,
        format.money(most - least),
      ];
    }),
    note: `${words.central} ${format.money(central)}`,
  };
}
