import { planPolicy } from './policyPlan.ts';
import { rememberedPolicy } from './rememberedPolicy.ts';
import type { Workspace } from './workspace.svelte.ts';

/**
 * Takes up the policy of the last visit, with the example that belongs to it and the scenario
 * remembered for it. Where its example can't be had the policy in use stays.
 */
export async function restorePolicy(
  workspace: Workspace,
  remembered = rememberedPolicy,
): Promise<void> {
  const policy = remembered();
  if (policy === null) return;
  const { roster, desk } = workspace;
  try {
    const plan = await planPolicy(policy, { roster, scenario: desk.scenario.scenario });
    if (workspace.desk === desk) workspace.usePolicy(plan.policy, plan.roster);
  } catch {
    return;
  }
}
