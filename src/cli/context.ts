import type { Language } from '../lib/messages/language.ts';
import type { Messages } from '../lib/messages/index.ts';
import type { Terminal } from './terminal.ts';

/** What every command is given: where to write, and in which words. */
export interface Context {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly messages: Messages;
}

/** Writes a value as JSON for other programs. */
export function writeJson(terminal: Terminal, value: unknown): void {
  terminal.write(`${JSON.stringify(value, null, 2)}\n`);
}
