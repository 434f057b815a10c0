import type { Fen } from '$lib/domain/money/fen.ts';

/** How a chart writes its numbers: the page gives these in the reader's language. */
export interface ChartFormat {
  /** an amount, with its sign where it is negative: "1182500" or "118.25 万元" */
  readonly money: (fen: Fen) => string;
  /** a difference, always with its sign: "+23.29 万元", "−1,200" */
  readonly change: (fen: Fen) => string;
  /** a head-count: "1,172" */
  readonly count: (count: number) => string;
}

/** Something a chart is split by, in its fixed order: a post. */
export interface Category {
  readonly id: string;
  readonly label: string;
}

/** A colour role of a mark; the names are the classes of chart.css. */
export type Tone =
  'baseline' | 'reform' | 'more' | 'less' | 'accent' | 'post-1' | 'post-2' | 'post-3' | 'post-4';

const POST_TONES = ['post-1', 'post-2', 'post-3', 'post-4'] as const;

/** The tint of the post at `index` in the policy's order; a fifth post starts over. */
export function postTone(index: number): Tone {
  return POST_TONES[index % POST_TONES.length] ?? 'post-1';
}

/** The colour role of a difference: more cost, less cost, or none of both. */
export function changeTone(fen: Fen): Tone {
  return fen > 0n ? 'more' : fen < 0n ? 'less' : 'baseline';
}
