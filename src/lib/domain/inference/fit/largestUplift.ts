import type { Fen } from '../../money/fen.ts';
import type { Scenario } from '../../scenario/provision.ts';
import { fits, type CostMeter, type SpendingLimit } from './costMeter.ts';
import { GRID_YUAN, type Costed, type Fit } from './fit.ts';
import { lastThatFits } from './lastThatFits.ts';
import { raisePosts } from './raisePosts.ts';

/** No uplift is looked for beyond this, in yuan. */
const MOST_UPLIFT_YUAN = 100_000;

/** The largest raise on the grid for every step of these posts that fits a limit. */
export interface UpliftFit extends Fit {
  readonly uplift: Fen;
}

/** Raises every step of some posts by the same amount, as far as a limit allows; null where today is beyond it. */
export function largestUplift(
  meter: CostMeter,
  scenario: Scenario,
  posts: readonly string[],
  limit: SpendingLimit,
): UpliftFit | null {
  const upliftAt = (i: number): Fen => BigInt(i * GRID_YUAN) * 100n;
  const costed = (i: number): Costed => {
    const changed = raisePosts(meter, scenario, new Map(posts.map((post) => [post, upliftAt(i)])));
    return { scenario: changed, cost: meter.cost(changed.provisions) };
  };
  const count = MOST_UPLIFT_YUAN / GRID_YUAN + 1;
  const last = lastThatFits(count, (i) => fits(costed(i).cost, limit));
  if (last < 0) return null;
  const next = last + 1 < count ? costed(last + 1) : null;
  return { uplift: upliftAt(last), ...costed(last), next };
}
