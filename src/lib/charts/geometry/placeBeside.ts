import { overlap } from './placeLabels.ts';
import type { Point, Rect } from './rect.ts';

/** A text that belongs to a point; lengths in pixels. */
export interface PointLabel {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/**
 * Boxes for texts beside their points: to the right, else to the left, above or below, wherever
 * they stay inside `bounds` and meet no point, no obstacle and no text placed before; null where
 * there is no such place. `away` is the distance kept from every point.
 */
export function placeBeside(
  labels: readonly PointLabel[],
  bounds: Rect,
  away: number,
  obstacles: readonly Rect[] = [],
): readonly (Rect | null)[] {
  const taken: Rect[] = [...obstacles];
  const points = labels.map(({ at }) => ({
    x: at.x - away / 2,
    y: at.y - away / 2,
    width: away,
    height: away,
  }));
  return labels.map(({ at, width, height }) => {
    const [middleX, middleY] = [at.x - width / 2, at.y - height / 2];
    const places: readonly Point[] = [
      { x: at.x + away, y: middleY },
      { x: at.x - away - width, y: middleY },
      { x: middleX, y: at.y - away - height },
      { x: middleX, y: at.y + away },
      { x: at.x + away, y: at.y - away - height },
      { x: at.x - away - width, y: at.y - away - height },
      { x: at.x + away, y: at.y + away },
      { x: at.x - away - width, y: at.y + away },
    ];
    const boxes = places.map((place) => ({ ...place, width, height }));
    const free = boxes.find(
      (box) => within(box, bounds) && ![...taken, ...points].some((other) => overlap(box, other)),
    );
    if (free) taken.push(free);
    return free ?? null;
  });
}

function within(box: Rect, bounds: Rect): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}
