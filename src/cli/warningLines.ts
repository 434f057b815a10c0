import { fileOf } from '../lib/domain/budget/budgetItems.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import { payItems } from '../lib/domain/rules/payItems.ts';
import type { RosterPart } from '../lib/domain/roster/rosterOrigin.ts';
import type { Messages } from '../lib/messages/index.ts';
import { namesOf } from '../lib/messages/names.ts';
import { warningText } from '../lib/messages/warningText.ts';
import type { Context } from './context.ts';
import type { RunRecord } from './runRecord.ts';
import type { Simulated } from './simulated.ts';

/** What a reader of the result should know, as sentences: what is odd, and what is not real. */
export function warningLines({ messages, language }: Context, simulated: Simulated): string[] {
  const { policy, scenario, simulation, run } = simulated;
  const names = {
    ...namesOf(policy, language, messages),
    provision: (index: number) => {
      const kind = scenario.provisions[index]?.kind;
      const kindName = kind === undefined ? '' : messages.terms.kinds[kind];
      return messages.cli.provision(String(index + 1), kindName);
    },
  };
  const warnings = simulation.warnings.map((warning) =>
    messages.cli.warning(warningText(messages, warning, names)),
  );
  return [...warnings, ...peopleLines({ messages, language }, policy, run)];
}

/** Whose people are not real, or which were not loaded and so not counted; empty where neither is. */
export function peopleLines(
  { messages, language }: Pick<Context, 'messages' | 'language'>,
  policy: PolicyDocument,
  { sample, notLoaded }: RunRecord,
): string[] {
  const { item } = namesOf(policy, language, messages);
  const names = (parts: readonly RosterPart[]): string =>
    messages.format.list(parts.map((part) => partName(messages, part)));
  const uncounted = payItems(policy).filter((row) => notLoaded.includes(fileOf(row)));
  const items = messages.format.list(uncounted.map(({ id }) => item(id)));
  return [
    ...(sample.length > 0 ? [messages.cli.sampleUsed(names(sample))] : []),
    ...(notLoaded.length > 0 ? [messages.cli.notLoaded(names(notLoaded), items)] : []),
  ];
}

function partName({ data }: Messages, file: RosterPart): string {
  if (file === 'roster') return data.sampleRoster;
  return file === 'bonus' ? data.sampleBonus : data.sampleCommunities;
}
