import { yuanFromFen } from '../../money/fen.ts';
import type { Bounds } from './bounds.ts';
import type { OuterBounds } from './outerBounds.ts';

/** Bounds in the form that other programs read: money as yuan with two decimals, as text. */
export function boundsReport(bounds: Bounds) {
  if (!bounds.feasible) return { feasible: false as const, conflict: bounds.conflict };
  const { min, max, minRoster, maxRoster } = bounds;
  return {
    feasible: true as const,
    min: yuanFromFen(min),
    max: yuanFromFen(max),
    minRoster,
    maxRoster,
  };
}

/** The same of limits without proof that a roster reaches them, nor that there is one. */
export function outerBoundsReport({ min, max }: OuterBounds) {
  return {
    feasible: null,
    proven: false,
    min: yuanFromFen(min),
    max: yuanFromFen(max),
    minRoster: null,
    maxRoster: null,
  };
}
