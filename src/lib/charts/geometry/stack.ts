import { cumsum } from 'd3-array';
import type { Span } from './placeLabels';

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
