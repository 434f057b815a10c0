import type { Fen } from '$lib/domain/money/fen.ts';
import { fitSpans } from '../geometry/fitSpans.ts';
import type { PossibleInterval } from '../intervals.ts';

export interface IntervalScale {
  readonly x: (amount: Fen) => number;
  /** true where the figures stand at their bars, false where they stand below them */
  readonly inline: boolean;
  readonly least: Fen;
  readonly most: Fen;
}

/** The width of an interval whose ends are the same, in pixels, so that it is seen. */
export const POINT = 8;
/** Between a bar and its figure. */
export const GAP = 6;
/** Bars that would get less of the room than this send their figures below. */
const BARS_SHARE = 0.4;

/**
 * One scale for all intervals and the amount marked, with zero on it, from `left` to `right`.
 * `textWidth` tells how wide a figure is.
 */
export function intervalScale(
  intervals: readonly PossibleInterval[],
  marked: Fen | null,
  textWidth: (amount: Fen) => number,
  left: number,
  right: number,
): IntervalScale {
  const ends = [...intervals.flatMap(({ min, max }) => [min, max]), marked ?? 0n];
  const least = ends.reduce((a, b) => (b < a ? b : a), 0n);
  const most = ends.reduce((a, b) => (b > a ? b : a), 0n);
  const scaled = (figures: boolean) => {
    const needs = (amount: Fen) => (figures ? GAP + textWidth(amount) : 0) + POINT / 2;
    const spans = intervals.map(({ min, max }) => ({
      from: min,
      to: max,
      before: min === max ? POINT / 2 : needs(min),
      after: needs(max),
    }));
    return fitSpans(spans, least, most, left, right);
  };
  const beside = scaled(true);
  const inline = beside(most) - beside(least) >= BARS_SHARE * (right - left);
  return { x: inline ? beside : scaled(false), inline, least, most };
}
