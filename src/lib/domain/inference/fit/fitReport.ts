import { yuanFromFen } from '../../money/fen.ts';
import type { Cost } from './costMeter.ts';
import type { Costed, Fit } from './fit.ts';
import { amountText } from './floors.ts';
import type { FloorFit } from './floorForPosts.ts';
import type { FrontierPoint } from './floorFrontier.ts';
import type { FractionFit } from './largestFraction.ts';
import type { UpliftFit } from './largestUplift.ts';

/** A fit by any of the ways, each with what it looked for. */
export type FoundBy = Fit &
  Partial<
    Pick<FractionFit, 'fraction' | 'leftOut'> & Pick<FloorFit, 'floor'> & Pick<UpliftFit, 'uplift'>
  >;

const costReport = ({ monthly, annual }: Cost) => ({
  monthly: yuanFromFen(monthly),
  annual: yuanFromFen(annual),
});

/** A scenario and its cost in the form that other programs read. */
export function costedReport({ scenario, cost }: Costed) {
  return { ...costReport(cost), scenario };
}

/** A fit, with how far it goes and the next step that goes too far. */
export function fitReport({ fraction, leftOut, floor, uplift, ...fit }: FoundBy) {
  return {
    ...(fraction !== undefined && { fraction }),
    ...(leftOut !== undefined && { leftOut }),
    ...(floor !== undefined && { floor: yuanFromFen(floor) }),
    ...(uplift !== undefined && { uplift: yuanFromFen(uplift) }),
    ...costedReport(fit),
    next: fit.next && costedReport(fit.next),
  };
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
