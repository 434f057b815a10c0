import { sampleOf } from '../domain/policy/builtInPolicies.ts';
import type { PolicyDocument } from '../domain/policy/policySchema.ts';
import { fits, rosterMisfit, type RosterMisfit } from '../domain/roster/rosterFit.ts';
import { fittingScenario, type FittingScenario } from '../domain/scenario/fittingScenario.ts';
import type { Scenario } from '../domain/scenario/provision.ts';
import { exampleRoster } from './exampleRoster.ts';
import { foldedRoster, type RosterRows } from './foldedRoster.ts';
import type { RosterInUse } from './workspace.svelte.ts';

/** What becomes of the roster when another policy is put in place. */
export type RosterFate = 'kept' | 'sample' | 'empty';

/** What taking a policy into use would do, before anything is done. */
export interface PolicyPlan {
  readonly policy: PolicyDocument;
  readonly fate: RosterFate;
  readonly roster: RosterInUse;
  /** why the roster in use can't stay; null where it fits */
  readonly misfit: RosterMisfit | null;
  readonly scenario: FittingScenario;
}

interface Present {
  readonly roster: RosterInUse;
  readonly scenario: Scenario;
}

/**
 * Finds out what taking a policy into use would do to the roster and the scenario in use. A
 * roster of the reader's own stays where it fits; the example gives way to the example made for
 * the policy; where nothing fits there is nobody until a roster is opened.
 */
export async function planPolicy(policy: PolicyDocument, present: Present): Promise<PolicyPlan> {
  const rows = await present.roster.rows();
  const misfit = rosterMisfit(policy, rows);
  const scenario = fittingScenario(present.scenario, policy);
  const why = fits(misfit) ? null : misfit;
  const ownSample = sampleOf(policy) !== null;
  const stays = why === null && !(present.roster.origin.kind === 'sample' && ownSample);
  if (stays)
    return {
      policy,
      fate: 'kept',
      misfit: null,
      scenario,
      roster: refolded(policy, rows, present),
    };
  if (ownSample) {
    const roster = await exampleRoster(policy).catch(() => null);
    if (roster) return { policy, fate: 'sample', misfit: why, scenario, roster };
  }
  return { policy, fate: 'empty', misfit: why, scenario, roster: nobody(policy) };
}

function refolded(policy: PolicyDocument, rows: RosterRows, { roster }: Present): RosterInUse {
  return { ...roster, folded: foldedRoster(policy, rows) };
}

function nobody(policy: PolicyDocument): RosterInUse {
  const rows: RosterRows = { workers: [], bonusRows: [], communities: [] };
  return {
    origin: { kind: 'file', name: '—' },
    folded: foldedRoster(policy, rows),
    rows: () => Promise.resolve(rows),
  };
}
