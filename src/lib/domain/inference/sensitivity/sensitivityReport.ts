import { yuanFromFen } from '../../money/fen.ts';
import type { Sensitivity } from './sensitivity.ts';

/** A sensitivity in the form that other programs read: money as yuan with two decimals, as text. */
export function sensitivityReport({ base, swings }: Sensitivity) {
  return {
    base: yuanFromFen(base),
    swings: swings.map(({ factor, low, high }) => ({
      factor,
      low: yuanFromFen(low),
      high: yuanFromFen(high),
    })),
  };
}
