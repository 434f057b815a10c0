import { ownPay } from '../../budget/impactOf.ts';
import type { Fen } from '../../money/fen.ts';
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
  const lacking = (provisions: readonly Provision[]): string[] => {
    const [before, after] = [meter.tables([]), meter.tables(provisions)];
    return meter.policy.posts.flatMap(({ id }, post) => {
      const row = meter.population.grade.workers[post] ?? [];
      const gains = (step: number): Fen => ownPay(after, post, step) - ownPay(before, post, step);
      return row.some((workers, step) => workers > 0 && gains(step) < amount) ? [id] : [];
    });
  };
  const posts = lacking(scenario.provisions);
  const changed = raisePosts(meter, scenario, new Map(posts.map((post) => [post, amount])));
  if (lacking(changed.provisions).length > 0) return null;
  return { scenario: changed, cost: meter.cost(changed.provisions) };
}
