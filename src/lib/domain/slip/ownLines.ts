import type { Month } from '../policy/month.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { Provision } from '../scenario/provision.ts';
import type { PolicyYear } from '../budget/policyYear.ts';
import type { Formula } from '../rules/formula.ts';
import { workerHousingFund } from '../rules/housingFund.ts';
import { workerInsurance } from '../rules/socialInsurance.ts';
import { placedOperands } from './gradeWay.ts';
import { ruleWay } from './ruleWay.ts';
import type { Line } from './slip.ts';
import type { SlipSubject } from './slipSubject.ts';

/**
 * What the worker pays into insurance and housing fund: of each that has a rate in some month of
 * the year, before or after. The letter does not give any.
 */
export function ownLines(
  year: PolicyYear,
  { place }: SlipSubject,
  among: readonly Month[],
  sides: readonly (readonly Provision[])[],
): Line[] {
  if (!place) return [];
  const { policy } = year;
  const months = among.flatMap((month) =>
    sides.map((provisions) => year.settings(month, provisions)),
  );
  const entered = (ids: readonly string[]): boolean =>
    ids.some((id) => months.some((settings) => (settings.get(id) ?? null) !== null));
  const line = (item: Line['item'], rule: Formula): Line => ({
    item,
    payee: 'own',
    yearly: false,
    way: (settings) => ruleWay(rule, placedOperands(policy, settings, place)),
  });
  const funds = (policy.funds ?? []).map(({ id }) => parameterId.insuranceFund(id, 'workerRate'));
  return [
    ...(entered(funds) ? [line('ownInsurance', workerInsurance(policy))] : []),
    ...(entered([parameterId.housingFundWorkerRate])
      ? [line('ownHousingFund', workerHousingFund)]
      : []),
  ];
}
