import type { Rect } from './rect.ts';

/** A label that wants to be centred on a point; lengths in pixels. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** the higher is placed first; equal ones in their order */
  readonly priority?: number;
  /** the mark it belongs to, which alone of all obstacles it may touch */
  readonly mark?: Rect;
}

/** True where two boxes share more than an edge, with `gap` pixels to be kept free sideways. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

/**
 * Boxes for labels that never overlap one another nor an obstacle and stay inside `bounds`: each is
 * moved inside if it sticks out, and left out (null) if its place is taken by one of higher
 * priority or by a mark that is not its own, or if it is larger than the bounds. `gap` pixels stay
 * free between neighbours.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  bounds: Rect,
  gap = 4,
  obstacles: readonly Rect[] = [],
): readonly (Rect | null)[] {
  const order = labels.map((_, index) => index);
  order.sort((a, b) => (labels[b]?.priority ?? 0) - (labels[a]?.priority ?? 0));
  const placed: (Rect | null)[] = labels.map(() => null);
  const taken: Rect[] = [];
  for (const index of order) {
    const label = labels[index];
    if (!label || label.width > bounds.width || label.height > bounds.height) continue;
    const { width, height, mark } = label;
    const x = clamp(label.x - width / 2, bounds.x, bounds.x + bounds.width - width);
    const y = clamp(label.y - height / 2, bounds.y, bounds.y + bounds.height - height);
    const box = { x, y, width, height };
    if (taken.some((other) => overlap(box, other, gap))) continue;
    if (obstacles.some((other) => other !== mark && overlap(box, other))) continue;
    taken.push(box);
    placed[index] = box;
  }
  return placed;
}
