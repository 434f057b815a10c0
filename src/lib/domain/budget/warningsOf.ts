import { decimalFromFen, fenFromYuan, type Fen } from '../money/fen.ts';
import { stepParameter } from '../policy/gradeLadder.ts';
import type { Month } from '../policy/month.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import { ladderAmounts } from '../rules/items/gradeAllowance.ts';
import {
  insuranceMethodOf,
  insuranceMethods,
  unratedFunds,
} from '../rules/items/socialInsurance.ts';
import { impactMonth } from '../scenario/impactMonth.ts';
import type { Provision } from '../scenario/provision.ts';
import { provisionSettings } from '../scenario/provisionSettings.ts';
import type { Warning } from '../scenario/warning.ts';
import { placementWarnings } from './placementWarnings.ts';
import { bonusWarnings } from './bonusWarnings.ts';
import { idleProvisions, type ScenarioContext } from './idleProvisions.ts';

/**
 * Everything odd about a scenario that is computed all the same, in the order of its provisions:
 * in any month of the year, and in the month of the monthly figures where it lies outside.
 */
export function warningsOf(context: ScenarioContext): Warning[] {
  const { scenario, all } = context;
  const year = context.year.policy;
  const { policy } = year;
  const { notLoaded = [] } = context.year.people;
  const month = impactMonth(scenario.provisions, year.number);
  const touched = new Set(
    scenario.provisions.flatMap((provision) => provisionSettings(provision).map(([id]) => id)),
  );
  const idle = idleProvisions(context);
  const months = new Set([...year.spans(all).flatMap((span) => span.slice(0, 1)), month]);
  const inSomeMonth = [...months].flatMap((of): Warning[] => {
    const settings = year.settings(of, all);
    return [
      ...floorsAboveCaps(policy, settings, touched),
      ...floorsOutOfOrder(policy, settings, touched),
      ...equalSteps(policy, settings, touched),
    ];
  });
  return [
    ...sameParameter(scenario.provisions),
    ...scenario.provisions.flatMap((_, provision): Warning[] => {
      const reason = idle.get(provision);
      return reason === undefined ? [] : [{ code: 'no_effect', provision, reason }];
    }),
    ...distinct(inSomeMonth),
    ...insuranceWarnings(policy, year.settings(month, all)),
    ...(notLoaded.includes('roster') ? [] : placementWarnings(context.year.month(month, all))),
    ...(notLoaded.includes('bonus')
      ? []
      : bonusWarnings(context.year.month(year.december, all), touched)),
  ];
}

/** Each warning once, however many months it holds in. */
function distinct(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

function insuranceWarnings(policy: PolicyDocument, settings: Settings): Warning[] {
  const read = new SettingsReader(settings);
  const method = read.oneOf(parameterId.insuranceMethod, insuranceMethods);
  if (insuranceMethodOf(policy, settings) !== method)
    return [{ code: 'insurance_without_rates', method }];
  const funds = method === 'funds' ? unratedFunds(policy, settings) : [];
  return funds.length > 0 ? [{ code: 'insurance_rates_incomplete', funds }] : [];
}

/** Provisions that set one parameter in the same months: the later in the list wins. */
function sameParameter(provisions: readonly Provision[]): Warning[] {
  return provisions.flatMap((second, later) =>
    provisionSettings(second).flatMap(([parameter]): Warning[] => {
      const rivals = provisions.slice(0, later).flatMap((first, earlier): Warning[] => {
        const months = setsParameter(first, parameter) ? overlap(first, second) : null;
        return months ? [{ code: 'same_parameter', parameter, earlier, later, ...months }] : [];
      });
      return rivals.slice(-1);
    }),
  );
}

function setsParameter(provision: Provision, parameter: string): boolean {
  return provisionSettings(provision).some(([id]) => id === parameter);
}

/** The months that two provisions share; null where they share none. */
function overlap(a: Provision, b: Provision): { from?: Month; to?: Month } | null {
  const from = [a.from, b.from]
    .flatMap((month) => month ?? [])
    .sort()
    .pop();
  const [to] = [a.to, b.to].flatMap((month) => month ?? []).sort();
  if (from !== undefined && to !== undefined && from > to) return null;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function amountAt(settings: Settings, id: string): Fen | null {
  return fenFromYuan(settings.get(id) ?? '');
}

function floorsAboveCaps(
  policy: PolicyDocument,
  settings: Settings,
  touched: ReadonlySet<string>,
): Warning[] {
  return policy.posts.flatMap(({ id }): Warning[] => {
    if (!touched.has(parameterId.floor(id)) && !touched.has(parameterId.cap(id))) return [];
    const floor = amountAt(settings, parameterId.floor(id));
    const cap = amountAt(settings, parameterId.cap(id));
    if (floor === null || cap === null || cap >= floor) return [];
    const yuan = (fen: Fen): string => decimalFromFen(fen).toString();
    return [{ code: 'floor_above_cap', post: id, floor: yuan(floor), cap: yuan(cap) }];
  });
}

/**
 * The policy lists its posts from the highest to the lowest; a lower one with more is odd. A post
 * without a floor is paid no less than the lowest of its steps.
 */
function floorsOutOfOrder(
  policy: PolicyDocument,
  settings: Settings,
  touched: ReadonlySet<string>,
): Warning[] {
  const floors = policy.posts.map(({ id, steps }) => ({
    id,
    floor: amountAt(settings, parameterId.floor(id)),
    lowest: () =>
      ladderAmounts(policy, settings)
        .slice((steps?.from ?? 1) - 1, steps?.to)
        .reduce((a, b) => (b < a ? b : a)),
  }));
  return floors.slice(1).flatMap((lower, i): Warning[] => {
    const higher = floors[i];
    if (!higher || lower.floor === null || lower.floor <= (higher.floor ?? higher.lowest()))
      return [];
    const isTouched = [lower.id, higher.id].some((id) => touched.has(parameterId.floor(id)));
    return isTouched ? [{ code: 'floors_out_of_order', higher: higher.id, lower: lower.id }] : [];
  });
}

function equalSteps(
  policy: PolicyDocument,
  settings: Settings,
  touched: ReadonlySet<string>,
): Warning[] {
  const isTouched = policy.steps.some(({ number }) => touched.has(stepParameter(policy, number)));
  if (!isTouched) return [];
  const byAmount = new Map<Fen, number[]>();
  ladderAmounts(policy, settings).forEach((amount, i) => {
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), i + 1]);
  });
  return [...byAmount.values()]
    .filter((steps) => steps.length > 1)
    .map((steps) => ({ code: 'equal_steps', steps }));
}
