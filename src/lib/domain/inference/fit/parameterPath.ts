import { Decimal } from '../../money/decimal.ts';
import { decimalFromFen } from '../../money/fen.ts';
import { parameterId } from '../../policy/parameterId.ts';
import { parameterRules } from '../../rules/parameterRules.ts';
import type { CostMeter } from './costMeter.ts';
import { GRID_YUAN } from './fit.ts';
import { paidToday } from './floors.ts';

/** The way of one parameter from today's value to the proposed one. */
export interface ParameterPath {
  readonly today: Decimal;
  readonly proposed: Decimal;
  /** values on the way are multiples of this, rounded towards today's */
  readonly grid: Decimal;
}

/** Rates and factors move in hundredths of a percent. */
const RATE_GRID = '0.0001';

/**
 * The path of a parameter that a provision sets; null where it has none: a choice, and what is
 * absent today, such as a quota or the limit of a fund. A floor that is not there today starts at the
 * least that the post is paid, a cap at the most: where they begin to bind.
 */
export function parameterPath(
  meter: CostMeter,
  id: string,
  proposed: string,
): ParameterPath | null {
  const rule = parameterRules(meter.policy).get(id);
  if (!rule || rule.value === 'choice') return null;
  const stated = meter.settings([]).get(id) ?? null;
  const today = stated === null ? unlimited(meter, id) : new Decimal(stated);
  if (today === null) return null;
  const isMoney = rule.value === 'money' || rule.value === 'moneyOrNone';
  return {
    today,
    proposed: new Decimal(proposed),
    grid: new Decimal(isMoney ? GRID_YUAN : RATE_GRID),
  };
}

function unlimited(meter: CostMeter, id: string): Decimal | null {
  const post = meter.policy.posts.find(
    (each) => id === parameterId.floor(each.id) || id === parameterId.cap(each.id),
  );
  if (!post) return null;
  const { least, most } = paidToday(meter, [post.id]);
  return decimalFromFen(id === parameterId.cap(post.id) ? most : least);
}

/** A share of the way, from 0 to 1, as a fraction of whole numbers. */
export interface Share {
  readonly of: Decimal;
  readonly parts: Decimal;
}

/** The value at a share of the way: the proposed one at the end, before it on the grid. */
export function valueAt({ today, proposed, grid }: ParameterPath, share: Share): Decimal {
  if (share.parts.eq(share.of)) return proposed;
  const exact = today.plus(proposed.minus(today).times(share.parts).div(share.of));
  const rising = proposed.gt(today);
  const rounding = rising ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL;
  const onGrid = exact.div(grid).toDecimalPlaces(0, rounding).times(grid);
  return rising ? Decimal.max(today, onGrid) : Decimal.min(today, onGrid);
}

/** The shares at which the value reaches the next multiple of the grid, ending with the whole. */
export function sharesOf({ today, proposed, grid }: ParameterPath): Share[] {
  const way = proposed.minus(today);
  if (way.isZero()) return [];
  const rising = way.gt(0);
  const step = rising ? grid : grid.negated();
  const rounding = rising ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL;
  const shares: Share[] = [];
  let value = today.div(grid).toDecimalPlaces(0, rounding).times(grid).plus(step);
  while (rising ? value.lt(proposed) : value.gt(proposed)) {
    shares.push({ parts: value.minus(today).abs(), of: way.abs() });
    value = value.plus(step);
  }
  return shares;
}
