import type { Month } from '../policy/month.ts';
import { NO_QUALIFICATION, paidQualifications } from '../policy/paidQualifications.ts';
import type { Settings } from '../policy/settings.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import { isCheckYear } from '../policy/checkYear.ts';
import type { Formula } from '../rules/formula.ts';
import {
  healthCheck,
  paidLeave,
  performanceAllowance,
  qualificationAllowance,
} from '../rules/namedWithoutAmount.ts';
import { readsOf } from '../rules/readsOf.ts';
import type { Provision } from '../scenario/provision.ts';
import type { PolicyYear } from '../budget/policyYear.ts';
import type { Line } from './slip.ts';
import type { SlipSubject } from './slipSubject.ts';
import { ruleWay } from './ruleWay.ts';

/**
 * The lines of the items that the letter names without an amount: of each that has one in
 * some of the months, before or after. The health check and the leave are paid for the worker, not
 * to the worker's account.
 */
export function unpublishedLines(
  year: PolicyYear,
  { place }: SlipSubject,
  among: readonly Month[],
  sides: readonly (readonly Provision[])[],
): Line[] {
  if (!place) return [];
  const months = among.flatMap((month) =>
    sides.map((provisions) => year.settings(month, provisions)),
  );
  const entered = (ids: readonly string[]): boolean =>
    ids.some((id) => months.some((settings) => (settings.get(id) ?? null) !== null));
  return linesOf(year, place.qualification).flatMap(({ ids, ...line }) =>
    entered(ids) ? [line] : [],
  );
}

function linesOf(
  year: PolicyYear,
  held: string | undefined,
): (Line & { readonly ids: readonly string[] })[] {
  const number = Number(year.december.slice(0, 4));
  const holder = paidQualifications(year.policy).some(({ id }) => id === held);
  const checksDue = (settings: Settings): number =>
    isCheckYear(number, new SettingsReader(settings)) ? 1 : 0;
  const line = (
    item: Line['item'],
    payee: Line['payee'],
    yearly: boolean,
    rule: Formula,
    ids = [...readsOf(rule).parameters],
  ) => ({
    item,
    payee,
    yearly,
    ids,
    way: (settings: Settings) =>
      ruleWay(rule, { settings, facts: { checksDue: checksDue(settings) } }),
  });
  const qualified = qualificationAllowance(held ?? NO_QUALIFICATION);
  return [
    line('performanceAllowance', 'worker', false, performanceAllowance),
    line('qualificationAllowance', 'worker', false, qualified, holder ? undefined : []),
    line('healthCheck', 'fund', true, healthCheck),
    line('paidLeave', 'fund', true, paidLeave),
  ];
}
