import fc, { type Arbitrary } from 'fast-check';
import type { Parameter, PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import type { Scenario } from '../../src/lib/domain/scenario/provision.ts';
import { peopleOf, type People } from './people.ts';
import { policies } from './policy.ts';
import { scenariosOf, undatedScenariosOf } from './scenario.ts';

/** A policy, a scenario that changes it, and the people whom it applies to. */
export interface World {
  readonly policy: PolicyDocument;
  readonly scenario: Scenario;
  readonly people: People;
}

function worldOf(
  policy: Arbitrary<PolicyDocument>,
  scenarioOf: (policy: PolicyDocument) => Arbitrary<Scenario>,
): Arbitrary<World> {
  return policy.chain((one) =>
    fc.record({ policy: fc.constant(one), scenario: scenarioOf(one), people: peopleOf(one) }),
  );
}

/** Policies whose values change in the year, provisions with and without dates. */
export const worlds: Arbitrary<World> = worldOf(policies, scenariosOf);

/** Nothing begins or ends: the first value of every parameter and every provision, always. */
export const undatedWorlds: Arbitrary<World> = worldOf(policies.map(undated), undatedScenariosOf);

/** The same worlds with everybody placed by points, under whatever scheme the policy states. */
export const pointsWorlds: Arbitrary<World> = worldOf(policies.map(byPoints), scenariosOf);

function byPoints(policy: PolicyDocument): PolicyDocument {
  const method: Parameter = {
    label: { zh: '', en: '' },
    unit: 'choice',
    values: [{ from: '2022-01', value: 'points', status: 'assumed' }],
  };
  return { ...policy, parameters: { ...policy.parameters, 'placement.method': method } };
}

function undated(policy: PolicyDocument): PolicyDocument {
  const parameters = Object.fromEntries(
    Object.entries(policy.parameters).map(([id, parameter]) => [
      id,
      { ...parameter, values: parameter.values.slice(0, 1) },
    ]),
  );
  return { ...policy, parameters };
}
