import type { PolicyDocument } from '../policy/policySchema.ts';
import { parseScenario } from './parseScenario.ts';
import type { Provision, Scenario } from './provision.ts';

/** The part of a scenario that a policy can take, and the provisions that it can't. */
export interface FittingScenario {
  readonly scenario: Scenario;
  readonly dropped: readonly Provision[];
}

/** Keeps each provision that fits a policy by itself; what is counted as today likewise. */
export function fittingScenario(scenario: Scenario, policy: PolicyDocument): FittingScenario {
  const fits = (provision: Provision): boolean =>
    parseScenario({ schema: 1, name: '', provisions: [provision] }, policy).ok;
  const today = scenario.baseline?.provisions ?? [];
  const kept = today.filter(fits);
  return {
    scenario: {
      schema: 1,
      name: scenario.name,
      provisions: scenario.provisions.filter(fits),
      ...(kept.length > 0 ? { baseline: { provisions: kept } } : {}),
    },
    dropped: [...today, ...scenario.provisions].filter((provision) => !fits(provision)),
  };
}
