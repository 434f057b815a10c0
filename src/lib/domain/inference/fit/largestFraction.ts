import { Decimal } from '../../money/decimal.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';
import { fits, type CostMeter, type SpendingLimit } from './costMeter.ts';
import type { Costed, Fit } from './fit.ts';
import { lastThatFits } from './lastThatFits.ts';
import { parameterPath, sharesOf, valueAt, type Share } from './parameterPath.ts';
import { provisionSettings } from '../../scenario/provisionSettings.ts';
import { mapSettings } from './mapSettings.ts';

/** The part of a proposal that fits a limit. */
export interface FractionFit extends Fit {
  /** the share of the way from today to the proposal, from 0 to 1, rounded down to four decimals */
  readonly fraction: string;
  /** parameters without a way from today, such as a quota that there is none of: not in the part */
  readonly leftOut: readonly string[];
}

const NOTHING: Share = { parts: new Decimal(0), of: new Decimal(1) };
const EVERYTHING: Share = { parts: new Decimal(1), of: new Decimal(1) };

/**
 * The largest fraction of a proposal that fits: every amount goes the same share of its way from
 * today's value, rounded to tens of yuan towards today's. A choice, and what is absent today, is taken
 * only with the whole.
 * Every larger fraction with other amounts goes beyond the limit. Null where today already does.
 */
export function largestFraction(
  meter: CostMeter,
  scenario: Scenario,
  limit: SpendingLimit,
): FractionFit | null {
  const shares = distinctShares(meter, scenario);
  const costed = (share: Share): Costed => {
    const part = fractionOf(meter, scenario, share);
    return { scenario: part, cost: meter.cost(part.provisions) };
  };
  const fitsAt = (i: number): boolean => fits(costed(shares[i] ?? NOTHING).cost, limit);
  const last = rises(meter, scenario)
    ? lastThatFits(shares.length, fitsAt)
    : lastFromTheEnd(shares.length, fitsAt);
  const share = shares[last];
  if (share === undefined) return null;
  const next = shares[last + 1];
  return {
    leftOut: share.parts.eq(share.of) ? [] : withoutPath(meter, scenario),
    fraction: share.parts.div(share.of).toDecimalPlaces(4, Decimal.ROUND_FLOOR).toString(),
    ...costed(share),
    next: next === undefined ? null : costed(next),
  };
}

/** A proposal with every amount gone a share of its way. */
export function fractionOf(meter: CostMeter, scenario: Scenario, share: Share): Scenario {
  const provisions = scenario.provisions.map((provision): Provision => {
    return mapSettings(provision, (id, value) => {
      const path = parameterPath(meter, id, value);
      if (path) return valueAt(path, share).toString();
      return share.parts.eq(share.of) ? value : (meter.settings([]).get(id) ?? null);
    });
  });
  // What is left of a provision that only steps with the whole is nothing, and is no provision.
  const isKept = (provision: Provision, i: number): boolean => {
    const before = scenario.provisions[i];
    const setNothing = before !== undefined && provisionSettings(before).length === 0;
    return setNothing || provisionSettings(provision).length > 0;
  };
  return { ...scenario, provisions: provisions.filter(isKept) };
}

/** The parameters that step from today's value, or from none, to the proposed one at once. */
function withoutPath(meter: CostMeter, scenario: Scenario): string[] {
  const found: string[] = [];
  for (const provision of scenario.provisions)
    mapSettings(provision, (id, value) => {
      const differs = (meter.settings([]).get(id) ?? null) !== value;
      if (differs && parameterPath(meter, id, value) === null) found.push(id);
      return value;
    });
  return [...new Set(found)];
}

function paths(meter: CostMeter, scenario: Scenario) {
  return scenario.provisions.flatMap((provision) => {
    const found: NonNullable<ReturnType<typeof parameterPath>>[] = [];
    mapSettings(provision, (id, value) => {
      const path = parameterPath(meter, id, value);
      if (path) found.push(path);
      return value;
    });
    return found;
  });
}

/** The shares at which some amount changes, in rising order, from nothing to everything. */
function distinctShares(meter: CostMeter, scenario: Scenario): Share[] {
  const all = [NOTHING, ...paths(meter, scenario).flatMap(sharesOf), EVERYTHING];
  const order = (a: Share, b: Share): number => a.parts.times(b.of).cmp(b.parts.times(a.of));
  return all.sort(order).filter((share, i) => {
    const before = all[i - 1];
    return before === undefined || order(before, share) !== 0;
  });
}

/** Whether every step on the way costs no less than the one before. */
function rises(meter: CostMeter, scenario: Scenario): boolean {
  return (
    withoutPath(meter, scenario).length === 0 &&
    paths(meter, scenario).every(({ today, proposed }) => proposed.gte(today))
  );
}

function lastFromTheEnd(count: number, fitsAt: (index: number) => boolean): number {
  for (let i = count - 1; i >= 0; i -= 1) if (fitsAt(i)) return i;
  return -1;
}
