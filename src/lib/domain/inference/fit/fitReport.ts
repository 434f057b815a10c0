import { yuanFromFen } from '../../money/fen.ts';
import type { Cost } from './costMeter.ts';
import type { Costed, Fit } from './fit.ts';
import { amountText } from './floors.ts';
import type { FrontierPoint } from './floorFrontier.ts';

const costReport = ({ monthly, annual }: Cost) => ({
  monthly: yuanFromFen(monthly),
  annual: yuanFromFen(annual),
});

/** A scenario and its cost in the form that other programs read. */
export function costedReport({ scenario, cost }: Costed) {
  return { ...costReport(cost), scenario };
}

/** A fit, with the next step that goes too far. */
export function fitReport(fit: Fit) {
  return { ...costedReport(fit), next: fit.next && costedReport(fit.next) };
}

/** The points of a frontier; floors as scenarios write them. */
export function frontierReport(points: readonly FrontierPoint[]) {
  return points.map(({ higher, lower, stoppedBy, best, cost }) => ({
    higher: amountText(higher),
    lower: amountText(lower),
    ...costReport(cost),
    stoppedBy,
    best,
  }));
}
