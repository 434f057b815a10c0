import type { Month } from '../policy/month.ts';
import { isYearly } from '../rules/payItems.ts';
import type { Provision, ProvisionKind, Scenario } from '../scenario/provision.ts';
import { inForce, provisionSettings } from '../scenario/provisionSettings.ts';
import type { NoEffectReason } from '../scenario/warning.ts';
import type { PolicyYear } from './policyYear.ts';
import { reachOf, type Items, type Reach } from './reach.ts';
import type { SettledYear } from './settledYear.ts';

export interface ScenarioContext {
  readonly scenario: Scenario;
  /** what it takes to be in force today, then its own provisions */
  readonly all: readonly Provision[];
  readonly year: SettledYear;
}

/** The kinds in the order in which the grade items are compiled; those not named come after. */
const COMPILE_ORDER: readonly ProvisionKind[] = [
  'grade_ladder',
  'grade_scale',
  'grade_uplift',
  'grade_cap',
  'grade_floor',
];

/**
 * The provisions that change nobody's pay in the year, by index, each with the reason. Judged in
 * the order of compilation, each without those already found idle, so that all of them could be
 * struck out together without a difference to anybody.
 */
export function idleProvisions(context: ScenarioContext): ReadonlyMap<number, NoEffectReason> {
  const { provisions, baseline } = context.scenario;
  const today = baseline?.provisions ?? [];
  const idle = new Map<number, NoEffectReason>();
  let before: number;
  // What had an effect beside an idle provision may have none once that one is struck out.
  do {
    before = idle.size;
    for (const index of compileOrder(provisions)) {
      const provision = provisions[index];
      if (!provision || idle.has(index)) continue;
      const reason = idleReason(context, {
        provision,
        with:
          idle.size === 0 ? context.all : [...today, ...provisions.filter((_, i) => !idle.has(i))],
        without: [...today, ...provisions.filter((_, i) => !idle.has(i) && i !== index)],
        later: provisions.slice(index + 1),
      });
      if (reason !== null) idle.set(index, reason);
    }
  } while (idle.size > before);
  return idle;
}

function compileOrder(provisions: readonly Provision[]): number[] {
  const rank = (index: number): number => {
    const at = COMPILE_ORDER.findIndex((kind) => kind === provisions[index]?.kind);
    return at < 0 ? COMPILE_ORDER.length : at;
  };
  return provisions.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b);
}

/** A provision, and what else is set: beside it, in its place, and further down the list. */
interface Case {
  readonly provision: Provision;
  readonly with: readonly Provision[];
  readonly without: readonly Provision[];
  readonly later: readonly Provision[];
}

function idleReason(context: ScenarioContext, question: Case): NoEffectReason | null {
  const { provision } = question;
  if (provisionSettings(provision).length === 0) return 'sets_nothing';
  if (!context.year.policy.months.some((month) => inForce(provision, month))) return 'not_in_force';
  const months = decidingMonths(context.year.policy, question);
  if (months.monthly.length + months.yearly.length === 0) return 'not_in_december';
  const reaches = [
    ...months.monthly.map((month) => reachIn(context, question, month, 'monthly')),
    ...months.yearly.map((month) => reachIn(context, question, month, 'yearly')),
  ];
  if (reaches.includes('somebody')) return null;
  if (reaches.includes('nobody')) return 'nobody_affected';
  if (reaches.includes('no_amount')) return absorbedBy(context.year.policy, provision);
  return isOverridden(question, [...months.monthly, ...months.yearly])
    ? 'overridden'
    : 'same_as_today';
}

/**
 * One month of each span that the provision is in force in, for what it sets of the monthly
 * items; for what it sets of the yearly ones December alone.
 */
function decidingMonths(year: PolicyYear, { provision, with: all }: Case) {
  const ids = provisionSettings(provision).map(([id]) => id);
  const yearly = (id: string): boolean => isYearly(year.policy, id);
  const decides = (month: Month): boolean => inForce(provision, month);
  const firsts = year.spans(all).flatMap((months) => months.slice(0, 1));
  return {
    monthly: ids.every(yearly) ? [] : firsts.filter(decides),
    yearly: ids.some(yearly) ? [year.december].filter(decides) : [],
  };
}

function reachIn({ year }: ScenarioContext, question: Case, month: Month, items: Items): Reach {
  const settled = (provisions: readonly Provision[]) => year.month(month, provisions);
  return reachOf(settled(question.without), settled(question.with), items);
}

function absorbedBy({ policy }: PolicyYear, provision: Provision): NoEffectReason {
  const { kind } = provision;
  if (provisionSettings(provision).every(([id]) => isYearly(policy, id))) return 'same_as_today';
  if (kind === 'grade_floor') return 'already_above';
  if (kind === 'parameters') return 'not_used';
  return kind === 'grade_cap' ? 'already_below' : 'absorbed';
}

function isOverridden({ provision, later }: Case, months: readonly Month[]): boolean {
  return months.every((month) => {
    const setLater = new Set(
      later
        .filter((other) => inForce(other, month))
        .flatMap((other) => provisionSettings(other).map(([id]) => id)),
    );
    return provisionSettings(provision).every(([id]) => setLater.has(id));
  });
}
