import { factTexts } from '../lib/messages/factTexts.ts';
import type { Context } from './context.ts';
import type { FactInputs } from './factInputs.ts';

/** The facts that a result relies on, one a line, under a heading. */
export function factLines({ messages }: Context, { facts, names }: FactInputs): string {
  const lines = factTexts(messages, names, facts).map((line) => `  ${line}`);
  return [messages.inference.facts, ...lines, ''].join('\n');
}
