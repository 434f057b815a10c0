import type { Fen } from '$lib/domain/money/fen.ts';

/** How far along a track from `least` to `most` an amount lies, in percent, held at the ends. */
export function trackShare(amount: Fen, least: Fen, most: Fen): number {
  if (most <= least || amount <= least) return 0;
  if (amount >= most) return 100;
  return Number(((amount - least) * 10_000n) / (most - least)) / 100;
}

/** The next multiple of `step` above or below an amount, held between `least` and `most`. */
export function stepFrom(amount: Fen, step: Fen, direction: 1 | -1, least: Fen, most: Fen): Fen {
  const rest = ((amount % step) + step) % step;
  const next = direction === 1 ? amount - rest + step : rest === 0n ? amount - step : amount - rest;
  if (next < least) return least;
  return next > most ? most : next;
}
