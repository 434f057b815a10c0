import { cumsum } from 'd3-array';

/** A stretch along an axis in pixels. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a stacked bar as spans along it, from 0 to `length` pixels. They foot: each starts
 * where the one before it ends, the last ends at `length` exactly, and every span is to `length`
 * as its count is to their sum. Without any count all spans are empty.
 */
export function stack(counts: readonly number[], length: number): readonly Span[] {
  const ends = [...cumsum(counts)];
  const total = ends[ends.length - 1] ?? 0;
  const edge = (sum: number) => (total === 0 ? 0 : (sum / total) * length);
  return ends.map((end, index) => ({ from: edge(ends[index - 1] ?? 0), to: edge(end) }));
}

/** A span with a pixel of paper before it, unless it is the first or too short to spare one. */
export function parted({ from, to }: Span): Span {
  return { from: from > 0 && to - from > 3 ? from + 1 : from, to };
}
