import type { Fen } from '../money/fen.ts';
import type { Provision, Scenario } from '../scenario/provision.ts';
import { simulate, type Simulation, type SimulationInput } from './simulate.ts';

/** What the changes of the scheme of points cost, in a month with all in force and in the year. */
export interface PlacementCost {
  readonly monthly: Fen;
  readonly annual: Fen;
}

/**
 * The part of a simulation's cost that comes from placement: its impact less the impact of the
 * same scenario without any change of the scheme, all else left in force.
 */
export function placementCost(input: SimulationInput, { impact }: Simulation): PlacementCost {
  const scenario = withoutPlacement(input.scenario);
  if (scenario === input.scenario) return { monthly: 0n, annual: 0n };
  const rest = simulate({ ...input, scenario }).impact;
  return { monthly: impact.monthly - rest.monthly, annual: impact.annual - rest.annual };
}

/** A scenario without what it says of points and placement; the same one where it says nothing. */
export function withoutPlacement(scenario: Scenario): Scenario {
  const provisions = scenario.provisions.flatMap((provision): Provision[] => {
    if (provision.kind !== 'parameters') return [provision];
    const values = Object.entries(provision.values).filter(
      ([id]) => !/^(placement|points)\./.test(id),
    );
    if (values.length === Object.keys(provision.values).length) return [provision];
    return values.length === 0 ? [] : [{ ...provision, values: Object.fromEntries(values) }];
  });
  const same = provisions.every((provision, i) => provision === scenario.provisions[i]);
  return same && provisions.length === scenario.provisions.length
    ? scenario
    : { ...scenario, provisions };
}
