import type { Scenario } from '../../scenario/provision.ts';
import type { CostMeter } from './costMeter.ts';
import type { Costed } from './fit.ts';
import { floorIn, paidToday } from './floors.ts';
import { raisePosts, withoutLimits } from './raisePosts.ts';

/**
 * A scenario's floors reached without flattening the ladder: every step of a post is raised by what
 * its lowest step lacks to the floor.
 */
export function keepGaps(meter: CostMeter, scenario: Scenario): Costed {
  const settings = meter.settings(scenario.provisions);
  const raises = new Map(
    meter.policy.posts.flatMap(({ id }) => {
      const floor = floorIn(settings, id);
      return floor === null ? [] : [[id, floor - paidToday(meter, [id]).least] as const];
    }),
  );
  const bare = { ...scenario, provisions: withoutLimits(scenario.provisions, raises) };
  const changed = raisePosts(meter, bare, raises);
  return { scenario: changed, cost: meter.cost(changed.provisions) };
}
