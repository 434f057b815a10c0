import type { Fen } from '$lib/domain/money/fen.ts';

/** One floating bar of a waterfall: it begins at `from` and ends at `to`. */
export interface Rise {
  readonly from: Fen;
  readonly to: Fen;
}

export interface Waterfall {
  readonly rises: readonly Rise[];
  /** start plus every part, exactly */
  readonly end: Fen;
  /** the lowest and highest amount reached, with zero always between them */
  readonly least: Fen;
  readonly most: Fen;
}

/** Adds `parts` to `start` one after the other; every bar begins where the one before it ended. */
export function waterfall(start: Fen, parts: readonly Fen[]): Waterfall {
  const rises: Rise[] = [];
  let end = start;
  let least = start < 0n ? start : 0n;
  let most = start > 0n ? start : 0n;
  for (const part of parts) {
    rises.push({ from: end, to: end + part });
    end += part;
    if (end < least) least = end;
    if (end > most) most = end;
  }
  return { rises, end, least, most };
}
