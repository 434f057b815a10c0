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
