import { NO_QUALIFICATION, paidQualifications } from '../../policy/paidQualifications.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { Settings } from '../../policy/settings.ts';
import { SettingsReader } from '../../policy/settingsReader.ts';
import { isCheckYear } from '../../policy/unpublishedTables.ts';
import type { Provision } from '../../scenario/provision.ts';
import type { PolicyYear } from '../policyYear.ts';
import type { Line } from './slip.ts';
import type { SlipSubject } from './slipSubject.ts';
import { amountWay } from './slipWays.ts';

/**
 * The lines of the items that the letter names without an amount: of each that has one in some
 * month of the year, before or after. The health check and the leave are paid for the worker, not
 * to the worker's account.
 */
export function unpublishedLines(
  year: PolicyYear,
  { place }: SlipSubject,
  sides: readonly (readonly Provision[])[],
): Line[] {
  if (!place) return [];
  const months = year.months.flatMap((month) =>
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
  const common = parameterId.qualificationAllowance;
  const own = parameterId.qualificationAllowanceOf(held ?? NO_QUALIFICATION);
  const one = (item: Line['item'], payee: Line['payee'], yearly: boolean, id: string) => ({
    item,
    payee,
    yearly,
    ids: [id],
    way: (settings: Settings) => amountWay(settings, id),
  });
  const holder = paidQualifications(year.policy).some(({ id }) => id === held);
  const check = (settings: Settings) => isCheckYear(number, new SettingsReader(settings));
  return [
    one('performanceAllowance', 'worker', false, parameterId.performanceAllowance),
    {
      item: 'qualificationAllowance',
      payee: 'worker',
      yearly: false,
      ids: holder ? [own, common] : [],
      way: (settings) => amountWay(settings, (settings.get(own) ?? null) === null ? common : own),
    },
    {
      ...one('healthCheck', 'fund', true, parameterId.healthCheck),
      way: (settings) => amountWay(check(settings) ? settings : new Map(), parameterId.healthCheck),
    },
    one('paidLeave', 'fund', true, parameterId.paidLeave),
  ];
}
