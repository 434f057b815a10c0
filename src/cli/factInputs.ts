import type { ModelInput } from '../lib/domain/inference/program/rosterModel.ts';
import { namesOf, type Names } from '../lib/messages/names.ts';
import type { Context } from './context.ts';
import { loadFacts, loadPolicy, loadScenario } from './inputDocument.ts';

/** The options of a command that asks what the facts allow. */
export interface FactOptions {
  readonly policy?: string;
  readonly scenario?: string;
  readonly facts?: string;
  readonly year: number;
  readonly json?: true;
}

/** What such a command works on, with the names of the policy's things. */
export interface FactInputs extends ModelInput {
  readonly names: Names;
}

/** Reads and checks the documents that the options name. Throws InputRefused. */
export async function loadFactInputs(options: FactOptions, context: Context): Promise<FactInputs> {
  const { messages, language } = context;
  const { value: policy } = await loadPolicy(options.policy, messages);
  const { value: scenario } = await loadScenario(options.scenario, policy, messages);
  const facts = await loadFacts(options.facts, policy, messages);
  const names = namesOf(policy, language, messages);
  return { policy, scenario, facts, year: options.year, names };
}
