import { overlap } from './placeLabels.ts';
import type { Point, Rect } from './rect.ts';

/** A text that belongs to a point; lengths in pixels. */
export interface PointLabel {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** How many places are tried along each side of the bounds before a text is left out. */
const TRIES = 12;

/**
 * Boxes for texts beside their points: to the right, else to the left, above or below, else
 * at the nearest free place, so that they stay inside `bounds` and meet no point, no obstacle and no text placed before; null where
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
    const [left, top] = [at.x - width / 2, at.y - height / 2];
    // Near the upper or lower side a text slides along its point rather than leave it.
    const slid = Math.min(Math.max(top, bounds.y), bounds.y + bounds.height - height);
    const beside: readonly Point[] = [
      { x: at.x + away, y: slid },
      { x: at.x - away - width, y: slid },
      { x: left, y: at.y - away - height },
      { x: left, y: at.y + away },
    ];
    const places = [...beside, ...nearest(gridIn(bounds, width, height), { x: left, y: top })];
    const boxes = places.map((place) => ({ ...place, width, height }));
    const free = boxes.find(
      (box) => within(box, bounds) && ![...taken, ...points].some((other) => overlap(box, other)),
    );
    if (free) taken.push(free);
    return free ?? null;
  });
}

/** Evenly spaced places for a box that stays inside; none where it is larger. */
function gridIn(bounds: Rect, width: number, height: number): readonly Point[] {
  const steps = Array.from({ length: TRIES + 1 }, (_, step) => step / TRIES);
  const [freeX, freeY] = [bounds.width - width, bounds.height - height];
  if (freeX < 0 || freeY < 0) return [];
  return steps.flatMap((down) =>
    steps.map((across) => ({ x: bounds.x + across * freeX, y: bounds.y + down * freeY })),
  );
}

function nearest(places: readonly Point[], to: Point): readonly Point[] {
  const distance = ({ x, y }: Point) => (x - to.x) ** 2 + (y - to.y) ** 2;
  return [...places].sort((a, b) => distance(a) - distance(b));
}

function within(box: Rect, bounds: Rect): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}
