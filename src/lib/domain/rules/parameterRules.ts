import { assessmentParameters } from '../policy/assessmentParameters.ts';
import type { ParameterRule } from '../policy/parameterRule.ts';
import { placementParameters } from '../policy/placementParameters.ts';
import type { PolicyLists } from '../policy/policyLists.ts';
import { populationParameters } from '../policy/populationParameters.ts';
import { payItems } from './payItems.ts';

/** Every parameter that a policy with these lists can have, by id: item by item, then the rest. */
export function parameterRules(policy: PolicyLists): ReadonlyMap<string, ParameterRule> {
  return new Map([
    ...payItems(policy).flatMap((item) => item.parameters(policy)),
    ...assessmentParameters(policy),
    ...placementParameters(policy),
    ...populationParameters(policy),
  ]);
}
