import type { Fen } from '../../money/fen.ts';
import type { Scenario } from '../../scenario/provision.ts';
import { fits, type CostMeter, type SpendingLimit } from './costMeter.ts';
import type { Costed, Fit } from './fit.ts';
import { floorIn, gridAmounts, paidToday, settingFloors } from './floors.ts';
import { lastThatFits } from './lastThatFits.ts';

/** The highest floor that fits for some posts, with the rest of a scenario as it is. */
export interface FloorFit extends Fit {
  readonly floor: Fen;
  /** what stops it: the limit, the floor of a higher post, or the top of the ladder */
  readonly stoppedBy: 'limit' | 'order' | 'ladder';
}

/**
 * The highest floor on the grid for `posts` (taken together) that keeps a scenario within a limit,
 * not above the floor of a higher post and not below that of a lower one; null where not even the
 * lowest allowed fits. A post without a floor sets no bound. What is above the ladder's top lifts
 * nobody further apart, so it is not looked for.
 */
export function floorForPosts(
  meter: CostMeter,
  scenario: Scenario,
  posts: readonly string[],
  limit: SpendingLimit,
): FloorFit | null {
  const { from, to, byOrder } = allowedFloors(meter, scenario, posts);
  const floors = gridAmounts(from, to);
  const costed = (floor: Fen): Costed => {
    const changed = settingFloors(scenario, posts, floor);
    return { scenario: changed, cost: meter.cost(changed.provisions) };
  };
  const last = lastThatFits(floors.length, (i) => fits(costed(floors[i] ?? 0n).cost, limit));
  const floor = floors[last];
  if (floor === undefined) return null;
  const next = floors[last + 1];
  return {
    floor,
    ...costed(floor),
    next: next === undefined ? null : costed(next),
    stoppedBy: next !== undefined ? 'limit' : byOrder ? 'order' : 'ladder',
  };
}

/** The floors that the order of posts allows; `byOrder` where a higher post's floor is the upper end. */
export function allowedFloors(
  meter: CostMeter,
  scenario: Scenario,
  posts: readonly string[],
): { from: Fen; to: Fen; byOrder: boolean } {
  const settings = meter.settings(scenario.provisions);
  const order = meter.policy.posts.map(({ id }) => id);
  const places = posts.map((post) => order.indexOf(post));
  const floorsOf = (list: readonly string[]): Fen[] =>
    list.flatMap((post) => {
      const floor = posts.includes(post) ? null : floorIn(settings, post);
      return floor === null ? [] : [floor];
    });
  const higher = floorsOf(order.slice(0, Math.min(...places)));
  const lower = floorsOf(order.slice(Math.max(...places) + 1));
  const { least, most } = paidToday(meter, posts);
  const from = lower.reduce((a, b) => (b > a ? b : a), least);
  const to = higher.reduce((a, b) => (b < a ? b : a), most);
  return { from, to, byOrder: to < most };
}
