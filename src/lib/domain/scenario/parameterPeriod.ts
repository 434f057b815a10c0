import type { Month } from '../policy/month.ts';
import { replaced, sets, withoutSetting } from './editParameter.ts';
import { withProvision } from './editScenario.ts';
import type { Provision, Scenario } from './provision.ts';
import { provisionSettings } from './provisionSettings.ts';

/** The first and the last month of a setting; left out where it has no such end. */
export interface Period {
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
}

/** The months in which a scenario's value of a parameter holds; null where it sets none. */
export function periodOf({ provisions }: Scenario, id: string): Period | null {
  const found = provisions[lastSetting(provisions, id)];
  return found ? { from: found.from, to: found.to } : null;
}

/**
 * A scenario whose value of a parameter holds in other months. What else the same provision sets
 * keeps its months: the parameter moves to a provision of its kind with these months, or to one of
 * its own. A ladder is set as a whole, and takes the months as a whole. The parameter is left alone
 * where the scenario does not set it.
 */
export function withPeriod(scenario: Scenario, id: string, period: Period): Scenario {
  const { provisions } = scenario;
  const index = lastSetting(provisions, id);
  const present = provisions[index];
  if (!present || samePeriod(present, period)) return scenario;
  const rest = present.kind === 'grade_ladder' ? null : withoutSetting(present, id);
  if (!rest) return withProvision(scenario, index, dated(present, period));
  const others = provisions.map((one, i) => i !== index && sets(one, id));
  const target = provisions.findIndex(
    (one, i) =>
      i > others.lastIndexOf(true) && one.kind === present.kind && samePeriod(one, period),
  );
  const joined = provisions[target];
  const left = withProvision(scenario, index, rest);
  if (joined) return withProvision(left, target, replaced(joined, id, valueIn(present, id)));
  const moved = dated(alone(present, id), period);
  const [before, after] = [left.provisions.slice(0, index + 1), left.provisions.slice(index + 1)];
  return { ...left, provisions: [...before, moved, ...after] };
}

function lastSetting(provisions: readonly Provision[], id: string): number {
  return provisions.map((one) => sets(one, id)).lastIndexOf(true);
}

function samePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}

function valueIn(provision: Provision, id: string): string | null {
  return provisionSettings(provision).find(([set]) => set === id)?.[1] ?? null;
}

/** A provision that sets the one parameter alone. */
function alone(provision: Provision, id: string): Provision {
  return provisionSettings(provision).reduce<Provision>(
    (held, [set]) => (set === id ? held : (withoutSetting(held, set) ?? held)),
    provision,
  );
}

function dated(provision: Provision, { from, to }: Period): Provision {
  const { from: began, to: ended, ...rest } = provision;
  if (began === from && ended === to) return provision;
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
