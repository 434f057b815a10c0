/**
 * A smallest set that shares a member with each of the sets, all of them bit masks; empty for no
 * sets. No set may be empty. Tries sizes from the least, so that the time grows with the size
 * found, not with the number of members.
 */
export function smallestHittingSet(sets: readonly bigint[]): bigint {
  for (let size = 0; size <= sets.length; size += 1) {
    const found = hittingSet(sets, 0n, size);
    if (found !== null) return found;
  }
  throw new RangeError('an empty set shares no member with any');
}

/** The members chosen so far and at most so many more; null where they do not suffice. */
function hittingSet(sets: readonly bigint[], chosen: bigint, more: number): bigint | null {
  const missed = sets.find((set) => (set & chosen) === 0n);
  if (missed === undefined) return chosen;
  if (more === 0) return null;
  for (let rest = missed; rest !== 0n; rest &= rest - 1n) {
    const found = hittingSet(sets, chosen | (rest & -rest), more - 1);
    if (found !== null) return found;
  }
  return null;
}
