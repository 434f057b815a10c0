import { Decimal } from '../../money/decimal.ts';
import { fenFromDecimal, type Fen } from '../../money/fen.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { Settings } from '../../policy/settings.ts';
import type { AmountsByPost, Provision, Scenario } from '../../scenario/provision.ts';
import type { CostMeter } from './costMeter.ts';
import { amountText, floorIn } from './floors.ts';

const LIMIT_KINDS = ['grade_uplift', 'grade_cap', 'grade_floor'] as const;

/**
 * A scenario in which every step of a post pays `raise` more than today, by post id: today's
 * uplift, cap and floor of the post are all moved by it, so that the gaps between its steps stay.
 * A higher uplift or floor of the scenario stays; a cap of the scenario on such a post goes.
 */
export function raisePosts(
  meter: CostMeter,
  scenario: Scenario,
  raises: ReadonlyMap<string, Fen>,
): Scenario {
  const rising = new Map([...raises].filter(([, raise]) => raise > 0n));
  const today = meter.settings([]);
  const proposed = meter.settings(scenario.provisions);
  const amounts = (valueOf: (post: string, raise: Fen) => Fen | null): AmountsByPost =>
    Object.fromEntries(
      [...rising].flatMap(([post, raise]) => {
        const value = valueOf(post, raise);
        return value === null ? [] : [[post, amountText(value)]];
      }),
    );
  const uplift = (settings: Settings, post: string): Fen =>
    amountIn(settings, parameterId.uplift(post)) ?? 0n;
  const moved = (amount: Fen | null, raise: Fen): Fen | null => amount && amount + raise;
  const added: Provision[] = [
    {
      kind: 'grade_uplift',
      amounts: amounts((post, raise) =>
        larger(uplift(today, post) + raise, uplift(proposed, post)),
      ),
    },
    {
      kind: 'grade_cap',
      amounts: amounts((post, raise) => moved(amountIn(today, parameterId.cap(post)), raise)),
    },
    {
      kind: 'grade_floor',
      amounts: amounts((post, raise) => {
        const own = moved(floorIn(today, post), raise);
        const other = floorIn(proposed, post);
        return own !== null && other !== null ? larger(own, other) : (own ?? other);
      }),
    },
  ];
  const kept = withoutLimits(scenario.provisions, rising);
  const named = added.filter((each) => 'amounts' in each && Object.keys(each.amounts).length > 0);
  return { ...scenario, provisions: [...kept, ...named] };
}

/** Provisions without the uplifts, caps and floors of some posts. */
export function withoutLimits(
  provisions: readonly Provision[],
  posts: ReadonlyMap<string, Fen>,
): Provision[] {
  return provisions.flatMap((provision): Provision[] => {
    if (!isLimit(provision)) return [provision];
    const kept = Object.entries(provision.amounts).filter(([post]) => !posts.has(post));
    return kept.length === 0 ? [] : [{ ...provision, amounts: Object.fromEntries(kept) }];
  });
}

function isLimit(
  provision: Provision,
): provision is Extract<Provision, { kind: (typeof LIMIT_KINDS)[number] }> {
  return LIMIT_KINDS.some((kind) => kind === provision.kind);
}

function amountIn(settings: Settings, id: string): Fen | null {
  const value = settings.get(id);
  return value === undefined || value === null ? null : fenFromDecimal(new Decimal(value));
}

function larger(a: Fen, b: Fen): Fen {
  return a > b ? a : b;
}
