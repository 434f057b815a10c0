import { ownPay } from '../../budget/impactOf.ts';
import { movementBetween } from '../../budget/movement.ts';
import type { Fen } from '../../money/fen.ts';
import type { Month } from '../../policy/month.ts';
import type { Transition } from '../../placement/transitions.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';
import type { CostMeter } from './costMeter.ts';
import type { Costed } from './fit.ts';
import { raisePosts } from './raisePosts.ts';

/**
 * The cheapest change by post that leaves everybody on the roster with at least `amount` more than
 * today, on top of what a scenario gives: nobody whom the scenario gives less gets more than that
 * amount. Null where the scenario lowers amounts by other means, so that no raise settles it.
 */
export function atLeastMore(meter: CostMeter, scenario: Scenario, amount: Fen): Costed | null {
  const lacking = (provisions: readonly Provision[], month: Month): string[] => {
    const [before, after] = [meter.settled([], month), meter.settled(provisions, month)];
    const { moves } = movementBetween(before, after);
    const paidMore = ({ post, from, to }: Transition): Fen =>
      ownPay(after.tables, post, to) - ownPay(before.tables, post, from);
    const posts = new Set(moves.filter((m) => paidMore(m) < amount).map(({ post }) => post));
    return meter.policy.posts.filter((_, post) => posts.has(post)).map(({ id }) => id);
  };
  const raised = (posts: readonly string[]): Scenario =>
    raisePosts(meter, scenario, new Map(posts.map((post) => [post, amount])));
  const first = lacking(scenario.provisions, meter.monthOf(scenario.provisions));
  // A raise has no end, so that the month of what is found may be a later one.
  const month = meter.monthOf(raised(first).provisions);
  const changed = raised(lacking(scenario.provisions, month));
  if (lacking(changed.provisions, meter.monthOf(changed.provisions)).length > 0) return null;
  return { scenario: changed, cost: meter.cost(changed.provisions) };
}
