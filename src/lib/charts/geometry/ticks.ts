import type { Fen } from '$lib/domain/money/fen.ts';

const YUAN = 100n;
const FACTORS = [1n, 2n, 5n];

/** The multiples of `step` from `from` to `to`. */
function multiples(from: bigint, to: bigint, step: bigint): readonly bigint[] {
  const up = from > 0n && from % step !== 0n ? 1n : 0n;
  const ticks: bigint[] = [];
  for (let tick = (from / step + up) * step; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}

/** Multiples of the least 1, 2 or 5 × 10ⁿ × `unit` that has no more than `most` of them inside. */
function round(from: bigint, to: bigint, most: number, unit: bigint): readonly bigint[] {
  for (let power = unit; ; power *= 10n) {
    for (const factor of FACTORS) {
      const step = power * factor;
      // Counting first: a small step over a large range would make more ticks than memory holds.
      if ((to - from) / step < BigInt(most) + 1n) {
        const ticks = multiples(from, to, step);
        if (ticks.length <= most) return ticks;
      }
    }
  }
}

/**
 * Round amounts from `from` to `to` for an axis: whole yuan, evenly spaced by 1, 2 or 5 × 10ⁿ, all
 * inside the range and at most `most` of them (1 or more); 0 is one wherever it lies inside.
 */
export function moneyTicks(from: Fen, to: Fen, most: number): readonly Fen[] {
  return round(from, to, Math.max(1, Math.floor(most)), YUAN);
}
