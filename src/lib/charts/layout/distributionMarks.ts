import { max, min, pairs } from 'd3-array';
import type { Fen } from '$lib/domain/money/fen.ts';
import type { Span } from '../geometry/stack.ts';

/** One amount as the layout needs it: numbers for lengths, texts for room. */
export interface DistributionMark {
  readonly amount: Fen;
  readonly before: number;
  readonly after: number;
  /** an empty text is not shown */
  readonly texts: { readonly amount: string; readonly before: string; readonly after: string };
}

export type Side = 'before' | 'after';

/** The longest bar of one side, as a head-count. */
export const reachOf = (marks: readonly DistributionMark[], side: Side): number =>
  max(marks, (mark) => mark[side]) ?? 0;

/** The least distance between neighbours; Infinity for fewer than two. */
export const smallestGap = (positions: readonly number[]): number =>
  min(pairs(positions, (a, b) => Math.abs(b - a))) ?? Infinity;

/** How thick the bars of one side can be, up to `most`: they must not touch their own neighbours. */
export function thickness(
  marks: readonly DistributionMark[],
  at: readonly number[],
  side: Side,
  most: number,
): number {
  const used = at.filter((_, index) => (marks[index]?.[side] ?? 0) > 0);
  return Math.min(Math.max(smallestGap(used) * 0.6, 3), most);
}

/** The strips around positions in rising order that divide `span` between them. */
export function strips(positions: readonly number[], span: Span): readonly Span[] {
  const borders = pairs(positions, (a, b) => (a + b) / 2);
  return positions.map((_, index) => ({
    from: borders[index - 1] ?? span.from,
    to: borders[index] ?? span.to,
  }));
}

/** Which amounts are labelled first: the ends of the axis, then those that vanish or appear. */
export function amountPriority(marks: readonly DistributionMark[], index: number): number {
  const { before, after } = marks[index] ?? { before: 0, after: 0 };
  if (index === 0 || index === marks.length - 1) return 1e12;
  return (before === 0 || after === 0 ? 1e9 : 0) + Math.max(before, after);
}
