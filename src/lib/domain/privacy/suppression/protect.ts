import { cheapestWay, type CountArc } from './hiddenFlow.ts';

/** A count below it is small; the usual thresholds of publication. */
export const thresholds = [3, 5, 10] as const;

export type Threshold = (typeof thresholds)[number];

/** Whether a count would tell of too few people to be published. Nobody is nobody. */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/**
 * Which counts have to be hidden: the small ones, and others beside them until nobody who adds and
 * subtracts the shown ones can tell that a hidden count lies below the threshold, or what any
 * hidden count is.
 *
 * For each hidden count below the threshold it looks for ways round through hidden counts along
 * which it could be as large as the threshold; where those are too narrow, the cheapest shown
 * counts on a way are hidden too. More hidden counts never narrow a way, so an answer stays right
 * while later ones are sought.
 *
 * What is hidden has somebody behind it, for a count of nobody is always shown. Where three hidden
 * counts add up to three, each is then one: more is hidden beside them, unless only totals could be.
 */
export function protect(arcs: readonly CountArc[], threshold: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  arcs.forEach(({ count }, i) => {
    if (isSmall(count, threshold)) hidden.add(i);
  });
  // The set grows while it is walked: what is hidden on the way is protected in its turn.
  for (const one of hidden) protectOne(arcs, one, threshold, hidden);
  for (const one of hidden) loosenOne(arcs, one, hidden);
  // A way that was taken back may leave a count that can be computed all the same: hiding it hides
  // nothing, and showing it tells nothing new.
  for (const one of hidden) if (isFixed(arcs, one, threshold, hidden)) hidden.delete(one);
  return hidden;
}

function isFixed(
  arcs: readonly CountArc[],
  one: number,
  threshold: number,
  hidden: ReadonlySet<number>,
): boolean {
  const arc = arcs[one];
  if (!arc || isSmall(arc.count, threshold)) return false;
  const { from, to } = arc;
  const still = arcs.map(() => 0);
  const round = (a: number, b: number): boolean =>
    cheapestWay(arcs, still, hidden, { from: a, to: b, without: one, open: 'none' }) !== null;
  return !round(to, from) && !(arc.count > 0 && round(from, to));
}

function protectOne(
  arcs: readonly CountArc[],
  one: number,
  threshold: number,
  hidden: Set<number>,
): void {
  const arc = arcs[one];
  if (!arc || arc.count >= threshold) return;
  const change = arcs.map(() => 0);
  for (let missing = threshold - arc.count; missing > 0;) {
    const ends = { from: arc.to, to: arc.from, without: one };
    const way =
      cheapestWay(arcs, change, hidden, { ...ends, open: 'none' }) ??
      cheapestWay(arcs, change, hidden, { ...ends, open: 'all' });
    // Every way is closed only where no line holds the count: then nothing can tell it either.
    if (!way) return;
    const by = Math.min(missing, way.room);
    for (const { arc: i, forward } of way.steps) {
      hidden.add(i);
      change[i] = (change[i] ?? 0) + (forward ? by : -by);
    }
    missing -= by;
  }
}

/** Hides more until a count of one could be another, were each hidden one known to be at least 1. */
function loosenOne(arcs: readonly CountArc[], one: number, hidden: Set<number>): void {
  const arc = arcs[one];
  if (arc?.count !== 1) return;
  const still = arcs.map(() => 0);
  const ends = { from: arc.to, to: arc.from, without: one, least: 1 };
  const way =
    cheapestWay(arcs, still, hidden, { ...ends, open: 'none' }) ??
    cheapestWay(arcs, still, hidden, { ...ends, open: 'unquoted' });
  for (const { arc: i } of way?.steps ?? []) hidden.add(i);
}
