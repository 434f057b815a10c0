/**
 * Which of `count` ranked things to draw where there is room for `slots` only: all if they fit,
 * else ranks spaced evenly, with the first and the last always among them. Indices, rising.
 */
export function spacedRanks(count: number, slots: number): readonly number[] {
  const shown = Math.max(0, Math.min(count, Math.max(2, Math.floor(slots))));
  return Array.from({ length: shown }, (_, slot) =>
    shown < 2 ? 0 : Math.round((slot * (count - 1)) / (shown - 1)),
  );
}
