import type { Fen } from '../../money/fen.ts';
import type { Scenario } from '../../scenario/provision.ts';
import { fits, type CostMeter, type SpendingLimit } from './costMeter.ts';
import type { Costed } from './fit.ts';
import { allowedFloors } from './floorForPosts.ts';
import { gridAmounts, paidToday, settingFloors } from './floors.ts';

/** Two tiers of posts whose floors are traded against each other; the first is the higher one. */
export interface Tiers {
  readonly higher: readonly string[];
  readonly lower: readonly string[];
}

/** The highest floor of the lower tier that fits beside a floor of the higher one. */
export interface FrontierPoint extends Costed {
  readonly higher: Fen;
  readonly lower: Fen;
  /** what stops the lower floor: the limit, or the floor of the higher tier */
  readonly stoppedBy: 'limit' | 'order';
  /** whether no other point has one floor higher and neither lower */
  readonly best: boolean;
}

/**
 * The edge of what is affordable: for each floor of the higher tier on the grid, the highest floor
 * of the lower tier that keeps the scenario within the limit and the order of posts. Every pair of
 * floors below the edge is affordable too. The other posts keep their floors.
 */
export function floorFrontier(
  meter: CostMeter,
  scenario: Scenario,
  { higher, lower }: Tiers,
  limit: SpendingLimit,
): FrontierPoint[] {
  const both = [...higher, ...lower];
  const allowed = allowedFloors(meter, scenario, both);
  const lowest = larger(paidToday(meter, lower).least, allowed.from);
  const lowerFloors = gridAmounts(lowest, allowed.to);
  const costed = (high: Fen, low: Fen): Costed => {
    const raised = settingFloors(settingFloors(scenario, higher, high), lower, low);
    return { scenario: raised, cost: meter.cost(raised.provisions) };
  };
  const points: Omit<FrontierPoint, 'best'>[] = [];
  // A higher floor above leaves no more for the one below, so the search never turns back.
  let affordable = lowerFloors.length - 1;
  for (const high of gridAmounts(larger(paidToday(meter, higher).least, lowest), allowed.to)) {
    while (affordable >= 0 && !fits(costed(high, lowerFloors[affordable] ?? 0n).cost, limit))
      affordable -= 1;
    const inOrder = lowerFloors.filter((low) => low <= high).length - 1;
    const low = lowerFloors[Math.min(affordable, inOrder)];
    if (low === undefined) break;
    const stoppedBy = inOrder <= affordable ? 'order' : 'limit';
    points.push({ higher: high, lower: low, stoppedBy, ...costed(high, low) });
  }
  return points.map((point, i) => ({
    ...point,
    best: points.slice(i + 1).every(({ lower: other }) => other < point.lower),
  }));
}

function larger(a: Fen, b: Fen): Fen {
  return a > b ? a : b;
}
