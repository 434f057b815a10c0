import type { CommanderError } from 'commander';
import type { Messages } from '../lib/messages/index.ts';

/**
 * What commander complains of, in the language of the command. Its own words name the option in
 * quotation marks, and say at their end what would be right.
 */
export function usageText(messages: Messages, { code, message }: CommanderError): string {
  const { usage } = messages.cli;
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(named);
    case 'commander.unknownCommand':
      return usage.unknownCommand(named);
    case 'commander.optionMissingArgument':
      return usage.missingArgument(named);
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(named);
    case 'commander.invalidArgument':
      return usage.invalidArgument(named, rightValue(messages, message));
    case 'commander.excessArguments':
      return usage.excessArguments;
    default:
      return usage.wrong;
  }
}

function rightValue({ cli, format }: Messages, message: string): string {
  const right = message.split(' is invalid. ')[1] ?? '';
  const choices = /^Allowed choices are (.+)\.$/.exec(right)?.[1];
  return choices === undefined ? right : cli.usage.oneOf(format.list(choices.split(', ')));
}
