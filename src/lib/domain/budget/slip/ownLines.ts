import { parameterId } from '../../policy/parameterId.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Provision } from '../../scenario/provision.ts';
import type { PolicyYear } from '../policyYear.ts';
import { fundsWay } from './insuranceWay.ts';
import type { Line } from './slip.ts';
import type { SlipSubject } from './slipSubject.ts';
import { housingFundWay, placedGradeWay } from './slipWays.ts';
import { amountOf } from './wayMaker.ts';

/**
 * What the worker pays into insurance and housing fund: of each that has a rate in some month of
 * the year, before or after. The letter does not give any.
 */
export function ownLines(
  year: PolicyYear,
  { place }: SlipSubject,
  sides: readonly (readonly Provision[])[],
): Line[] {
  if (!place) return [];
  const { policy } = year;
  const months = year.months.flatMap((month) =>
    sides.map((provisions) => year.settings(month, provisions)),
  );
  const entered = (ids: readonly string[]): boolean =>
    ids.some((id) => months.some((settings) => (settings.get(id) ?? null) !== null));
  const grade = (settings: Settings) => amountOf(placedGradeWay(policy, settings, place));
  const line = (item: Line['item'], way: Line['way']): Line => ({
    item,
    payee: 'own',
    yearly: false,
    way,
  });
  const funds = (policy.funds ?? []).map(({ id }) => parameterId.insuranceFund(id, 'workerRate'));
  return [
    ...(entered(funds)
      ? [
          line('ownInsurance', (settings) =>
            fundsWay(policy, settings, place.post, grade(settings), 'worker'),
          ),
        ]
      : []),
    ...(entered([parameterId.housingFundWorkerRate])
      ? [
          line('ownHousingFund', (settings) =>
            housingFundWay(
              settings,
              place.post,
              grade(settings),
              parameterId.housingFundWorkerRate,
            ),
          ),
        ]
      : []),
  ];
}
