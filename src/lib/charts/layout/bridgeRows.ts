import type { Fen } from '$lib/domain/money/fen.ts';
import type { BridgePart, BridgeWords } from '../bridge.ts';
import { changeTone, type ChartFormat, type Tone } from '../format.ts';
import { waterfall } from '../geometry/waterfall.ts';

export interface BridgeRow {
  readonly label: string;
  readonly from: Fen;
  readonly to: Fen;
  readonly tone: Tone;
  /** what stands at the bar's end */
  readonly text: string;
}

interface Bill {
  readonly start: Fen;
  readonly parts: readonly BridgePart[];
  readonly words: BridgeWords;
  readonly format: ChartFormat;
}

/** The rows of the panel that shows the bills themselves. */
export function wholeRows({ start, parts, words, format }: Bill): readonly BridgeRow[] {
  const { rises, end } = waterfall(
    start,
    parts.map(({ change }) => change),
  );
  return [
    { label: words.start, from: 0n, to: start, tone: 'baseline', text: format.money(start) },
    ...parts.map(({ label, change }, index) => ({
      label,
      from: rises[index]?.from ?? start,
      to: rises[index]?.to ?? start,
      tone: changeTone(change),
      text: format.change(change),
    })),
    { label: words.end, from: 0n, to: end, tone: 'reform', text: format.money(end) },
  ];
}

/** The rows of the panel that shows the differences alone, on a scale of their own. */
export function zoomRows({ parts, words, format }: Bill): readonly BridgeRow[] {
  const { rises, end } = waterfall(
    0n,
    parts.map(({ change }) => change),
  );
  const total = { from: 0n, to: end, tone: changeTone(end), text: format.change(end) };
  return [
    ...parts.map(({ label, change }, index) => ({
      label,
      from: rises[index]?.from ?? 0n,
      to: rises[index]?.to ?? 0n,
      tone: changeTone(change),
      text: format.change(change),
    })),
    { label: words.total, ...total },
  ];
}
