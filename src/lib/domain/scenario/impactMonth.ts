import { monthsOfYear, type Month } from '../policy/month.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { settingsAt } from '../policy/settingsAt.ts';
import type { Provision, Scenario } from './provision.ts';
import { applyProvisions, inForce } from './provisionSettings.ts';

/**
 * The month that the monthly figures of a scenario are of: the last month of the counted year in
 * which at least one of its provisions is in force; where none is in that year, the first later
 * month in which one is, and where there is none, the last earlier one. December where nothing is
 * provided for. Only the scenario's own provisions count, whatever they set.
 */
export function impactMonth(provisions: readonly Provision[], year: number): Month {
  const months = monthsOfYear(year);
  const december = months[months.length - 1] ?? '';
  const january = months[0] ?? '';
  const within = [...months]
    .reverse()
    .find((month) => provisions.some((provision) => inForce(provision, month)));
  if (within !== undefined) return within;
  const later = provisions.flatMap(({ from }) =>
    from !== undefined && from > december ? [from] : [],
  );
  const earlier = provisions.flatMap(({ to }) => (to !== undefined && to < january ? [to] : []));
  return later.sort()[0] ?? earlier.sort().pop() ?? december;
}

/** What holds in a month with a scenario and what it takes to be in force today, as both are dated. */
export function settingsOfMonth(
  policy: PolicyDocument,
  { baseline, provisions }: Scenario,
  month: Month,
): Settings {
  const all = [...(baseline?.provisions ?? []), ...provisions];
  return applyProvisions(
    settingsAt(policy, month),
    all.filter((provision) => inForce(provision, month)),
  );
}
