import { parameterId } from './parameterId.ts';
import type { PolicyLists } from './parameterRules.ts';
import type { SettingsReader } from './settingsReader.ts';
import { insuranceMethods } from './statutoryParameters.ts';

/** How social insurance is worked out. */
export type InsuranceMethod = (typeof insuranceMethods)[number];

/**
 * How social insurance is worked out under some settings: as they say, or as one amount a person
 * where they give none of the rates that this would take. Without them it would cost nothing, and
 * that would look like a saving.
 */
export function insuranceMethodOf(
  shape: Pick<PolicyLists, 'funds'>,
  read: SettingsReader,
): InsuranceMethod {
  const asked = read.oneOf(parameterId.insuranceMethod, insuranceMethods);
  const given = {
    flat: () => true,
    proportional: () => read.rateOrNone(parameterId.insuranceRate) !== null,
    funds: () => unratedFunds(shape, read).length < (shape.funds ?? []).length,
  };
  return given[asked]() ? asked : 'flat';
}

/** The funds of a policy without a rate for the government's part, as ids. */
export function unratedFunds(
  { funds }: Pick<PolicyLists, 'funds'>,
  read: SettingsReader,
): readonly string[] {
  return (funds ?? [])
    .map(({ id }) => id)
    .filter((id) => read.rateOrNone(parameterId.insuranceFund(id, 'employerRate')) === null);
}
