import { noChange } from '../domain/budget/simulate.ts';
import type { PolicyPlan } from './policyPlan.ts';
import { rememberPolicy } from './rememberedPolicy.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * Carries out a plan and keeps it for the next visit. With `keep` the provisions that fit come
 * along. Without, the scenario last edited under the policy comes back, but never the one just
 * left behind: two editions of one policy keep theirs in the same place.
 */
export function takeUpPolicy(workspace: Workspace, plan: PolicyPlan, keep: boolean): void {
  const { policy, roster, scenario } = plan;
  const samePlace = policy.id === workspace.policy.id;
  const fresh = samePlace ? noChange : undefined;
  rememberPolicy(policy);
  workspace.usePolicy(policy, roster, keep ? scenario.scenario : fresh);
}
