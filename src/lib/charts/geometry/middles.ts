import { placeLabels, type WantedLabel } from './placeLabels.ts';
import type { Point, Rect } from './rect.ts';

/** Middles of the labels that found a place by `placeLabels`; empty ones need none. */
export function middles(
  labels: readonly WantedLabel[],
  bounds: Rect,
  gap?: number,
  obstacles?: readonly Rect[],
): readonly (Point | null)[] {
  const boxes = placeLabels(labels, bounds, gap, obstacles);
  return boxes.map((box) =>
    box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null,
  );
}
