import type { Fen } from '$lib/domain/money/fen';

const YUAN = 100n;

/** The 1, 2, 5 × 10ⁿ that is at least `least`; `unit` is the smallest one allowed. */
function niceStep(least: bigint, unit: bigint): bigint {
  for (let power = unit; ; power *= 10n) {
    for (const factor of [1n, 2n, 5n]) {
      if (power * factor >= least) return power * factor;
    }
  }
}

function multiples(from: bigint, to: bigint, most: number, unit: bigint): readonly bigint[] {
  if (to <= from) return [from];
  const intervals = BigInt(Math.max(1, Math.floor(most) - 1));
  const step = niceStep((to - from + intervals - 1n) / intervals, unit);
  const first = from / step - (from < 0n && from % step !== 0n ? 1n : 0n);
  const ticks: bigint[] = [];
  for (let tick = first * step; tick <= to; tick += step) if (tick >= from) ticks.push(tick);
  return ticks;
}

/**
 * Round amounts from `from` to `to` for an axis: whole yuan, evenly spaced by 1, 2 or 5 × 10ⁿ, at
 * most `most` of them (at least 2 are allowed for), all inside the range; 0 is one of them
 * wherever it lies inside.
 */
export function moneyTicks(from: Fen, to: Fen, most: number): readonly Fen[] {
  return multiples(from, to, Math.max(2, most), YUAN);
}

/** Round head-counts from 0 to `to` for an axis: whole numbers, at most `most`, 0 first. */
export function countTicks(to: number, most: number): readonly number[] {
  return multiples(0n, BigInt(Math.max(0, Math.floor(to))), Math.max(2, most), 1n).map(Number);
}
