import type { Month } from './month.ts';
import type { Dated, PolicyDocument, SourceRef, Text } from './policySchema.ts';
import { datedAt } from './settingsAt.ts';
import type { Status } from './status.ts';

/** How sure the value of a parameter is, and where it comes from. */
export interface Standing {
  readonly status: Status;
  readonly source: SourceRef | undefined;
  readonly note: Text | undefined;
  /** the month from which the value holds; null where nothing says since when */
  readonly from: Month | null;
  /** the year that the value is stated for, where nothing says since when */
  readonly year: number | null;
  /** every value that the policy states, in the order of time */
  readonly values: readonly Dated[];
}

/**
 * The standing of a parameter's value in a month. A parameter that the policy leaves out has its
 * default, which no document supports: it is assumed.
 */
export function standingOf(policy: PolicyDocument, id: string, month: Month): Standing {
  const values = policy.parameters[id]?.values ?? [];
  const dated = datedAt(values, month);
  if (!dated)
    return {
      status: 'assumed',
      source: undefined,
      note: undefined,
      from: null,
      year: null,
      values: [],
    };
  const { status, source, note, from = null, year = null } = dated;
  return { status, source, note, from, year, values };
}

/**
 * Parameters whose values are equally sure, from the same place, of the same time; the note
 * is the one that all of them have.
 */
export interface StandingGroup extends Standing {
  readonly ids: readonly string[];
}

/** Groups parameters by the standing of their values, in the order in which they come first. */
export function groupByStanding(
  policy: PolicyDocument,
  ids: readonly string[],
  month: Month,
): StandingGroup[] {
  const groups = new Map<string, StandingGroup>();
  for (const id of ids) {
    const standing = standingOf(policy, id, month);
    const { status, source, note, from, year } = standing;
    const key = JSON.stringify([status, source, from, year]);
    const group = groups.get(key) ?? { ...standing, ids: [] };
    const shared = JSON.stringify(group.note) === JSON.stringify(note) ? note : undefined;
    groups.set(key, { ...group, note: shared, ids: [...group.ids, id] });
  }
  return [...groups.values()];
}
