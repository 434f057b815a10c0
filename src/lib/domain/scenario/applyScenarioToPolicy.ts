import { Decimal } from '../money/decimal.ts';
import type { Month } from '../policy/month.ts';
import { parameterRules } from '../rules/parameterRules.ts';
import type { Dated, Parameter, PolicyDocument, Text } from '../policy/policySchema.ts';
import { datedAt, settingsAt } from '../policy/settingsAt.ts';
import type { Provision, Scenario } from './provision.ts';
import { applyProvisions, inForce, provisionSettings } from './provisionSettings.ts';

/** How what is written into a policy is called; the domain has no words of its own. */
export interface Wording {
  readonly title: Text;
  /** stands beside each value that comes from the scenario */
  readonly note: Text;
  /** the label of a parameter that the policy did not name before */
  readonly labelOf: (id: string) => Text;
}

export interface AppliedScenario {
  readonly policy: PolicyDocument;
  /** provisions that no parameter of a policy can express, such as ratings of communities */
  readonly left: readonly Provision[];
}

/**
 * Writes a scenario into a policy: what is counted as in force today and what the scenario changes
 * become dated values, beginning and ending in the months that the provisions name. The policy
 * that comes out costs by itself what the scenario costs on the one that went in, in any year.
 * Values that stay keep their status and source; those of the scenario are assumed.
 */
export function applyScenarioToPolicy(
  policy: PolicyDocument,
  scenario: Scenario,
  wording: Wording,
): AppliedScenario {
  const provisions = [...(scenario.baseline?.provisions ?? []), ...scenario.provisions];
  const rules = parameterRules(policy);
  const ids = new Set(provisions.flatMap((one) => provisionSettings(one).map(([id]) => id)));
  const parameters = { ...policy.parameters };
  for (const id of ids) {
    const rule = rules.get(id);
    if (!rule) continue;
    const before = policy.parameters[id];
    const values = withProvisions(policy, id, provisions, wording.note);
    parameters[id] = before
      ? { ...before, values }
      : { label: wording.labelOf(id), unit: rule.unit, values };
  }
  return {
    policy: { ...policy, title: wording.title, parameters },
    left: provisions.filter((one) => !provisionSettings(one).some(([id]) => rules.has(id))),
  };
}

/** The dated values of one parameter with the provisions in force in their months. */
function withProvisions(
  policy: PolicyDocument,
  id: string,
  provisions: readonly Provision[],
  note: Text,
): Parameter['values'] {
  const own = policy.parameters[id]?.values ?? [];
  const setting = provisions.filter((one) => provisionSettings(one).some(([set]) => set === id));
  const at = (month: Month): Said => {
    const before = withoutStart(datedAt(own, month));
    const settings = settingsAt(policy, month);
    const present = settings.get(id) ?? null;
    const value =
      applyProvisions(
        settings,
        setting.filter((one) => inForce(one, month)),
      ).get(id) ?? null;
    if (before && sameValue(before.value, value)) return before;
    if (!before && sameValue(present, value)) return { value: present, status: 'assumed' };
    return { value, status: 'assumed', note };
  };
  const months = new Set<Month>([
    ...own.flatMap(({ from }) => from ?? []),
    ...setting.flatMap(({ from, to }) => [
      ...(from === undefined ? [] : [from]),
      ...(to === undefined ? [] : [neighbour(to, 1)]),
    ]),
  ]);
  const starts = [...months].sort();
  // What held before the earliest month comes first, and has no month.
  const kept: Dated[] = [at(starts[0] === undefined ? ANY_MONTH : neighbour(starts[0], -1))];
  for (const from of starts) {
    const [last, dated] = [kept[kept.length - 1], { from, ...at(from) }];
    if (!saysTheSame(last, dated)) kept.push(dated);
    // The document's own first month is kept where nothing held otherwise before it.
    else if (kept.length === 1 && from === own[0]?.from) kept[0] = dated;
  }
  return kept;
}

/** For a parameter that always holds the same. */
const ANY_MONTH: Month = '2000-01';

type Said = Omit<Dated, 'from'>;

function withoutStart(dated: Dated | undefined): Said | undefined {
  if (!dated) return undefined;
  const { from, ...said } = dated;
  return from === undefined ? dated : said;
}

function saysTheSame(a: Dated | undefined, b: Dated): boolean {
  return JSON.stringify(withoutStart(a)) === JSON.stringify(withoutStart(b));
}

function sameValue(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  return isNumber(a) && isNumber(b) && new Decimal(a).eq(b);
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** The month after (1) or before (−1). */
function neighbour(month: Month, step: 1 | -1): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + step;
  const year = String(Math.trunc(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
}
