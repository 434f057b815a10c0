import type { AmountsByPost, Provision, ProvisionKind, Scenario } from './provision.ts';

type PostAmounts = Extract<Provision, { readonly amounts: AmountsByPost }>;

/** Where the first provision of a kind stands, or −1. */
function indexOfKind(scenario: Scenario, kind: ProvisionKind): number {
  return scenario.provisions.findIndex((provision) => provision.kind === kind);
}

/** The amount that the scenario's first provision of a kind names for a post; null where none. */
export function amountOf(
  scenario: Scenario,
  kind: PostAmounts['kind'],
  post: string,
): string | null {
  const provision = scenario.provisions[indexOfKind(scenario, kind)];
  return provision?.kind === kind ? (provision.amounts[post] ?? null) : null;
}

/** A scenario with one provision put in place of another, or at the end where there was none. */
export function withProvision(scenario: Scenario, index: number, provision: Provision): Scenario {
  const provisions = [...scenario.provisions];
  if (index < 0 || index >= provisions.length) provisions.push(provision);
  else provisions[index] = provision;
  return { ...scenario, provisions };
}

/** A scenario without the provision at an index. */
export function withoutProvision(scenario: Scenario, index: number): Scenario {
  return { ...scenario, provisions: scenario.provisions.filter((_, i) => i !== index) };
}

/**
 * A scenario in which posts have floors; null takes a post's floor away, and a provision that
 * names no post any more goes.
 */
export function withFloors(
  scenario: Scenario,
  floors: Readonly<Record<string, string | null>>,
): Scenario {
  const index = indexOfKind(scenario, 'grade_floor');
  const present = scenario.provisions[index];
  const before = present?.kind === 'grade_floor' ? present.amounts : {};
  const amounts: Record<string, string> = {};
  for (const [post, amount] of Object.entries({ ...before, ...floors }))
    if (amount !== null) amounts[post] = amount;
  if (Object.keys(amounts).length === 0)
    return index < 0 ? scenario : withoutProvision(scenario, index);
  const kept = present?.kind === 'grade_floor' ? present : { kind: 'grade_floor' as const };
  return withProvision(scenario, index, { ...kept, amounts });
}

/** A scenario whose "today" holds other provisions, or none. */
export function withBaseline(scenario: Scenario, provisions: readonly Provision[]): Scenario {
  const { schema, name, provisions: own } = scenario;
  return provisions.length === 0
    ? { schema, name, provisions: own }
    : { schema, name, provisions: own, baseline: { provisions } };
}

/** Whether two scenarios say the same, with their provisions in the same order. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  return a === b || sayings(a) === sayings(b);
}

function sayings({ provisions, baseline }: Scenario): string {
  return JSON.stringify([provisions, baseline?.provisions ?? []], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  );
}
