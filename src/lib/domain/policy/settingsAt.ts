import type { Month } from './month.ts';
import { parameterRules } from '../rules/parameterRules.ts';
import type { Dated, PolicyDocument } from './policySchema.ts';
import type { Settings } from './settings.ts';

/**
 * The entry of a list of dated values that holds in a month: the latest that has begun. A month
 * before the first entry takes the first, because a run for an earlier year has nothing better; the
 * first may say no month at all.
 */
export function datedAt(values: readonly Dated[], month: Month): Dated | undefined {
  let found = values[0];
  for (const dated of values) if ((dated.from ?? '') <= month) found = dated;
  return found;
}

/** What a policy says in one month, before any provision. */
export function settingsAt(policy: PolicyDocument, month: Month): Settings {
  const settings = new Map<string, string | null>();
  for (const [id, rule] of parameterRules(policy)) {
    const parameter = policy.parameters[id];
    settings.set(id, parameter ? (datedAt(parameter.values, month)?.value ?? null) : rule.fallback);
  }
  return settings;
}

/** The months in which some value of the policy begins, in order of time. */
export function changeMonths(policy: PolicyDocument): Month[] {
  const months = new Set<Month>();
  for (const { values } of Object.values(policy.parameters))
    for (const { from } of values) if (from !== undefined) months.add(from);
  return [...months].sort();
}
