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
  return [...warnings, ...sampleLines(messages, run)];
}

/** The note that built-in example data was used; empty where none was. */
export function sampleLines(messages: Messages, { sample }: RunRecord): string[] {
  if (sample.length === 0) return [];
  const parts = sample.map((file) => sampleName(messages, file));
  return [messages.cli.sampleUsed(messages.format.list(parts))];
}

function sampleName({ data }: Messages, file: RosterPart): string {
  if (file === 'roster') return data.sampleRoster;
  return file === 'bonus' ? data.sampleBonus : data.sampleCommunities;
}
