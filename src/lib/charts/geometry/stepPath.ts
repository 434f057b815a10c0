/** A level stretch of a step line, in pixels. */
export interface Tread {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const pixels = (value: number) => String(Math.round(value * 100) / 100);

/** The path data of a step line from left to right; it breaks off where a tread is missing. */
export function stepPath(treads: readonly (Tread | null)[]): string {
  return treads
    .flatMap((tread, index) => {
      if (!tread) return [];
      const { from, to, y } = tread;
      const start = treads[index - 1] ? `V${pixels(y)}` : `M${pixels(from)} ${pixels(y)}`;
      return [`${start}H${pixels(to)}`];
    })
    .join('');
}

/** The path data of the areas between two step lines with the same treads but for their heights. */
export function stepArea(
  treads: readonly (Tread | null)[],
  others: readonly (Tread | null)[],
): string {
  return treads
    .flatMap((tread, index) => {
      const other = others[index];
      if (!tread || !other || tread.y === other.y) return [];
      const [from, to] = [pixels(tread.from), pixels(tread.to)];
      return [`M${from} ${pixels(tread.y)}H${to}V${pixels(other.y)}H${from}Z`];
    })
    .join('');
}
