import { readFileSync } from 'node:fs';
import { simulate, type Simulation } from '../../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision, Scenario } from '../../../src/lib/domain/scenario/provision.ts';
import { exampleRows } from '../../../src/lib/state/exampleRows.ts';
import { foldedRoster } from '../../../src/lib/state/foldedRoster.ts';

const file = (name: string): string =>
  readFileSync(new URL(`../../../data/sample/${name}.csv`, import.meta.url), 'utf8');

const rows = exampleRows(builtInPolicy, {
  roster: file('roster'),
  bonus: file('bonus'),
  communities: file('communities'),
});

/** The example roster as the pages fold it, and its rows. */
export const example = { ...foldedRoster(builtInPolicy, rows), workers: rows.workers };

/** A scenario of these provisions alone. */
export function scenarioOf(...provisions: readonly Provision[]): Scenario {
  return { schema: 1, name: '', provisions };
}

/** What the command line answers for a scenario on the example: the pages must say the same. */
export function costOf(scenario: Scenario, year = 2022): Simulation {
  return simulate({ policy: builtInPolicy, population: example.population, scenario, year });
}
