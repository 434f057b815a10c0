import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadPolicy } from './inputDocument.ts';

export interface PolicyOptions {
  readonly policy?: string;
}

/** Prints a policy document after checking it. Throws InputRefused where it can't be used. */
export async function runPolicy(options: PolicyOptions, context: Context): Promise<ExitCode> {
  const { value } = await loadPolicy(options.policy, context.messages);
  writeJson(context.terminal, value);
  return exit.done;
}
