import type { Month } from '../policy/month.ts';
import type { Settings } from '../policy/settings.ts';
import { applyProvisions, provisionSettings } from './provisionSettings.ts';
import type { Provision } from './provision.ts';

/** A parameter that a scenario changes, with its values before and after; null is "none". */
export interface ParameterChange {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** the first and the last month of what sets it; left out where it has no such end */
  readonly from?: Month;
  readonly to?: Month;
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
  /** The provision that has the last word on each parameter. */
  const setBy = new Map<string, Provision>();
  for (const provision of provisions)
    for (const [id] of provisionSettings(provision)) setBy.set(id, provision);
  return [...setBy].flatMap(([id, { from, to }]): ParameterChange[] => {
    const change = { id, before: today.get(id) ?? null, after: after.get(id) ?? null };
    if (change.before === change.after) return [];
    return [
      { ...change, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    ];
  });
}
