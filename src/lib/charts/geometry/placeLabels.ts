/** A label that wants to be centred `at` a position along one axis; lengths in pixels. */
export interface WantedLabel {
  readonly at: number;
  readonly size: number;
  /** the higher is placed first; equal ones in their order */
  readonly priority?: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Centres along one axis for labels that never overlap and stay inside `span`: each is moved
 * inside if it sticks out, and left out (null) if its place is taken by one of higher priority or
 * if it is longer than the span. `gap` pixels stay free between neighbours.
 */
export function placeLabels(
  labels: readonly WantedLabel[],
  span: Span,
  gap = 4,
): readonly (number | null)[] {
  const order = labels.map((_, index) => index);
  order.sort((a, b) => (labels[b]?.priority ?? 0) - (labels[a]?.priority ?? 0));
  const placed: (number | null)[] = labels.map(() => null);
  const taken: Span[] = [];
  for (const index of order) {
    const label = labels[index];
    if (!label || label.size > span.to - span.from) continue;
    const half = label.size / 2;
    const at = Math.min(Math.max(label.at, span.from + half), span.to - half);
    if (taken.some((other) => at - half < other.to + gap && at + half > other.from - gap)) continue;
    taken.push({ from: at - half, to: at + half });
    placed[index] = at;
  }
  return placed;
}

export interface PlacedInRow {
  readonly row: number;
  readonly from: number;
}

/**
 * Left edges and rows for labels that must all be shown, in their order: each starts where it
 * wants to or right after the one before it, and goes to the next row where this one is full.
 * A label longer than `room` has a row to itself.
 */
export function placeInRows(
  labels: readonly { readonly from: number; readonly size: number }[],
  room: number,
  gap = 16,
): readonly PlacedInRow[] {
  let row = 0;
  let end = -gap;
  return labels.map((label, index) => {
    const later = labels.slice(index + 1).reduce((sum, other) => sum + gap + other.size, 0);
    // Moving left for the sake of those that follow keeps them in the same row where they fit.
    const wanted = Math.min(label.from, room - label.size - later);
    let from = Math.max(wanted, end + gap);
    if (from + label.size > room && end >= 0) {
      row += 1;
      from = 0;
    }
    end = from + label.size;
    return { row, from };
  });
}
