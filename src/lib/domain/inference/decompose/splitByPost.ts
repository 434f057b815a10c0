import type { Provision, Scenario } from '../../scenario/provision.ts';

/** A scenario with each provision that names several posts split into one for each post. */
export function splitByPost(scenario: Scenario): Scenario {
  return { ...scenario, provisions: scenario.provisions.flatMap(split) };
}

function split(provision: Provision): Provision[] {
  switch (provision.kind) {
    case 'grade_floor':
    case 'grade_uplift':
    case 'grade_cap':
    case 'base_allowance':
      return Object.entries(provision.amounts).map(([post, amount]) => ({
        ...provision,
        amounts: { [post]: amount },
      }));
    default:
      return [provision];
  }
}
