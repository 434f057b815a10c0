import { pointElements, type PointElement } from '../policy/parameterId.ts';
import type { Careers } from './careers.ts';
import { movesIn } from './flow.ts';
import type { Kept } from './placeCareer.ts';
import type { Placed } from './placeCareers.ts';
import type { Transitions } from './transitions.ts';

/** Why workers keep the step of the roster; somebody who lacks two inputs is counted with both. */
export interface KeptCount {
  readonly kept: Kept;
  readonly workers: number;
}

/** How a change moves people on the ladder; up, down and same sum to all workers. */
export interface PlacementCounts {
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** whose step after the change is the roster's, by the method or for want of inputs */
  readonly asFiled: number;
  /** for want of what, where points are in force after the change */
  readonly kept: readonly KeptCount[];
}

/** Counts the moves, and who could not be placed by points after the change. */
export function placementCounts(
  transitions: Transitions,
  careers: Careers | undefined,
  after: Placed | null,
): PlacementCounts {
  const moves = movesIn(transitions);
  const everybody = moves.up + moves.down + moves.same;
  if (!after || !careers) return { ...moves, asFiled: everybody, kept: [] };
  const asFiled = careers.list.reduce(
    (sum, { workers }, i) => sum + ((after.kept[i] ?? []).length > 0 ? workers : 0),
    0,
  );
  return { ...moves, asFiled, kept: keptCounts(careers, after) };
}

function keptCounts({ list }: Careers, { kept }: Placed): KeptCount[] {
  const counts = new Map<string, KeptCount>();
  list.forEach(({ workers }, i) => {
    for (const reason of kept[i] ?? []) {
      const key = JSON.stringify(reason);
      counts.set(key, { kept: reason, workers: (counts.get(key)?.workers ?? 0) + workers });
    }
  });
  return [...counts.values()].sort((a, b) => rank(a.kept) - rank(b.kept));
}

function rank(kept: Kept): number {
  if (kept === 'no_step_reached') return 2 * pointElements.length;
  const elements: readonly PointElement[] = pointElements;
  return 2 * elements.indexOf(kept.element) + (kept.why === 'blank' ? 0 : 1);
}
