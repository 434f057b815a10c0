import fc, { type Arbitrary } from 'fast-check';
import type { PolicyLists } from '../../src/lib/domain/policy/policyLists.ts';
import type { Provision, Scenario } from '../../src/lib/domain/scenario/provision.ts';
import { provisionsOf, undatedProvisionsOf } from './provision.ts';

function scenarioOf(provision: Arbitrary<Provision>): Arbitrary<Scenario> {
  return fc
    .tuple(
      fc.array(provision, { maxLength: 6 }),
      fc.option(fc.array(provision, { maxLength: 2 }), { nil: undefined }),
    )
    .map(([provisions, today]) => ({
      schema: 1,
      name: 'random',
      provisions,
      ...(today && { baseline: { provisions: today } }),
    }));
}

/** Up to six provisions, dated or not, sometimes on top of some that are in force today. */
export function scenariosOf(shape: PolicyLists): Arbitrary<Scenario> {
  return scenarioOf(provisionsOf(shape));
}

/** The same without dates, so that every month is the month with all in force. */
export function undatedScenariosOf(shape: PolicyLists): Arbitrary<Scenario> {
  return scenarioOf(undatedProvisionsOf(shape));
}
