import { CommanderError } from 'commander';
import { messages } from '../lib/messages/index.ts';
import { commandLanguage } from './commandLanguage.ts';
import { INVOCATION } from './commandOptions.ts';
import type { Context } from './context.ts';
import { exit, InputRefused, WrongUsage, type ExitCode } from './exit.ts';
import { program } from './program.ts';
import type { Terminal } from './terminal.ts';
import { usageText } from './usageText.ts';

/** Runs a command line and gives its exit code. Rejects only on a defect of the program. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = commandLanguage(args, terminal.env);
  const context: Context = { terminal, language, messages: messages[language] };
  let code: ExitCode = exit.done;
  try {
    await program(context, (result) => {
      code = result;
    }).parseAsync(args, { from: 'user' });
    return code;
  } catch (failure) {
    return told(failure, context);
  }
}

function told(failure: unknown, { terminal, messages }: Context): ExitCode {
  if (failure instanceof InputRefused) {
    for (const line of failure.lines) terminal.tell(line);
    return exit.refusedInput;
  }
  if (failure instanceof CommanderError && failure.exitCode === 0) return exit.done;
  // Without a command, commander has shown the help itself.
  if (failure instanceof CommanderError && failure.code === 'commander.help') {
    return exit.wrongUsage;
  }
  if (failure instanceof CommanderError || failure instanceof WrongUsage) {
    const { cli } = messages;
    terminal.tell(failure instanceof WrongUsage ? failure.message : usageText(messages, failure));
    terminal.tell(cli.usage.seeHelp(INVOCATION));
    return exit.wrongUsage;
  }
  throw failure;
}
