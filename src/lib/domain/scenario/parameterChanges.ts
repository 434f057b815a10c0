import type { Settings } from '../policy/settings.ts';
import { applyProvisions, provisionSettings } from './provisionSettings.ts';
import type { Provision } from './provision.ts';

/** A parameter that a scenario changes, with its values before and after; null is "none". */
export interface ParameterChange {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Every parameter whose value differs from today's in a month with all provisions in force, in
 * the order in which the provisions set them. What is set to today's value is no change.
 */
export function parameterChanges(
  today: Settings,
  provisions: readonly Provision[],
): ParameterChange[] {
  const after = applyProvisions(today, provisions);
  const ids = new Set(
    provisions.flatMap((provision) => provisionSettings(provision).map(([id]) => id)),
  );
  return [...ids].flatMap((id): ParameterChange[] => {
    const change = { id, before: today.get(id) ?? null, after: after.get(id) ?? null };
    return change.before === change.after ? [] : [change];
  });
}
