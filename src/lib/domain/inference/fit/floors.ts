import { Decimal } from '../../money/decimal.ts';
import { fenFromDecimal, yuanFromFen, type Fen } from '../../money/fen.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';
import { withFloors } from '../../scenario/editScenario.ts';
import type { CostMeter } from './costMeter.ts';
import { GRID_YUAN } from './fit.ts';

const GRID: Fen = BigInt(GRID_YUAN) * 100n;

/** An amount in yuan as scenarios write it: "1000", "1049.38". */
export function amountText(fen: Fen): string {
  return yuanFromFen(fen).replace(/\.00$/, '');
}

/** A scenario in which each of these posts has this floor, whatever floors it set before. */
export function settingFloors(scenario: Scenario, posts: readonly string[], floor: Fen): Scenario {
  const first = scenario.provisions.findIndex(({ kind }) => kind === 'grade_floor');
  const provisions = scenario.provisions.flatMap((provision, i): Provision[] => {
    if (provision.kind !== 'grade_floor' || i === first) return [provision];
    const kept = Object.entries(provision.amounts).filter(([post]) => !posts.includes(post));
    return kept.length === 0 ? [] : [{ ...provision, amounts: Object.fromEntries(kept) }];
  });
  const amount = amountText(floor);
  const floors = Object.fromEntries(posts.map((post) => [post, amount]));
  return withFloors({ ...scenario, provisions }, floors);
}

/** The floor of a post in a month's settings; null where it has none. */
export function floorIn(settings: Settings, post: string): Fen | null {
  const value = settings.get(parameterId.floor(post));
  return value === undefined || value === null ? null : fenFromDecimal(new Decimal(value));
}

/** The least and the most grade allowance that a step of any of these posts pays today. */
export function paidToday(meter: CostMeter, posts: readonly string[]): { least: Fen; most: Fen } {
  const { gradeAllowance } = meter.settled([]).tables.place;
  const amounts = meter.policy.posts.flatMap(({ id, steps }, post) =>
    posts.includes(id) ? (gradeAllowance[post] ?? []).slice((steps?.from ?? 1) - 1, steps?.to) : [],
  );
  const [first = 0n] = amounts;
  return {
    least: amounts.reduce((a, b) => (b < a ? b : a), first),
    most: amounts.reduce((a, b) => (b > a ? b : a), first),
  };
}

/** Every amount of the grid from `from` (rounded up) to `to`. */
export function gridAmounts(from: Fen, to: Fen): Fen[] {
  const first = ((from + GRID - 1n) / GRID) * GRID;
  const count = to < first ? 0 : Number((to - first) / GRID) + 1;
  return Array.from({ length: count }, (_, i) => first + BigInt(i) * GRID);
}
