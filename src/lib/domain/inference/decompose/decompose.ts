import type { Fen } from '../../money/fen.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';
import { provisionSettings } from '../../scenario/provisionSettings.ts';
import type { YearOfPeople } from '../../budget/settledYear.ts';
import { meterFor, type SpendingLimit } from '../fit/costMeter.ts';
import { footed } from '../../money/footing.ts';
import { MOST_PLAYERS, shapleyNumerators } from './shapley.ts';

/** What one provision contributes to the cost of a scenario, in fen. */
export interface Contribution {
  readonly provision: Provision;
  /** with no other provision in force */
  readonly alone: Fen;
  /** added after all the others */
  readonly last: Fen;
  /** added in the order of the list; these add up to the total */
  readonly inOrder: Fen;
  /** averaged over all orders; these add up to the total. Null beyond eight provisions */
  readonly shapley: Fen | null;
}

export interface Decomposition {
  readonly contributions: readonly Contribution[];
  /** what the scenario costs as a whole */
  readonly total: Fen;
  /** what the provisions cost together beyond what they cost one by one; below 0 where they overlap */
  readonly interaction: Fen;
  /** whether two provisions set the same parameter, so that the order of the list matters */
  readonly orderMatters: boolean;
}

/**
 * Tells apart what each provision of a scenario contributes to its cost in the year, or in the
 * month that the whole scenario's monthly figures are of.
 */
export function decompose(
  input: YearOfPeople,
  scenario: Scenario,
  per: SpendingLimit['per'],
): Decomposition {
  const { provisions } = scenario;
  const meter = meterFor(input, scenario);
  const month = meter.monthOf(provisions);
  const known = new Map<string, Fen>();
  const costOf = (included: (index: number) => boolean): Fen => {
    const key = provisions.map((_, i) => (included(i) ? '1' : '0')).join('');
    const part = provisions.filter((_, i) => included(i));
    const cost = known.get(key) ?? meter.cost(part, month)[per];
    known.set(key, cost);
    return cost;
  };
  const total = costOf(() => true);
  const shapley = shapleyValues(provisions, costOf);
  const contributions = provisions.map((provision, i) => ({
    provision,
    alone: costOf((j) => j === i),
    last: total - costOf((j) => j !== i),
    inOrder: costOf((j) => j <= i) - costOf((j) => j < i),
    shapley: shapley?.[i] ?? null,
  }));
  return {
    contributions,
    total,
    interaction: total - contributions.reduce((sum, { alone }) => sum + alone, 0n),
    orderMatters: setsTwice(provisions),
  };
}

function shapleyValues(
  provisions: readonly Provision[],
  costOf: (included: (index: number) => boolean) => Fen,
): Fen[] | null {
  const n = provisions.length;
  if (n > MOST_PLAYERS) return null;
  const { numerators, denominator } = shapleyNumerators(n, (coalition) =>
    costOf((i) => (coalition & (1 << i)) !== 0),
  );
  const shares = numerators.map((numerator, i) => ({ numerator, key: saying(provisions[i]) }));
  return footed(shares, denominator);
}

/** What a provision says, with its fields in a fixed order. */
function saying(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function setsTwice(provisions: readonly Provision[]): boolean {
  const ids = provisions.flatMap((provision) => provisionSettings(provision).map(([id]) => id));
  return new Set(ids).size < ids.length;
}
