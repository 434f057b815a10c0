import type { Fen } from '../../money/fen.ts';

/** How firm a figure is that nothing but a range is known of. */
export type Firmness = 'certain' | 'fairlyCertain' | 'uncertain';

/** The range of a fairly certain figure is at most this part, in percent, of its larger end. */
export const FAIRLY_CERTAIN_PERCENT = 20n;

/** How firm a figure is, by how far the least and the most that it can be lie apart. */
export function firmnessOf({ min, max }: { readonly min: Fen; readonly max: Fen }): Firmness {
  if (min === max) return 'certain';
  const larger = [min, max].map((end) => (end < 0n ? -end : end)).reduce((a, b) => (a > b ? a : b));
  return (max - min) * 100n <= larger * FAIRLY_CERTAIN_PERCENT ? 'fairlyCertain' : 'uncertain';
}
