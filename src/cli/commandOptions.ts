import { InvalidArgumentError, Option, type Command } from 'commander';
import { encodings } from '../lib/io/text/encoding.ts';
import type { Messages } from '../lib/messages/index.ts';
import { languageOptions } from './commandLanguage.ts';
import type { Context } from './context.ts';

/** How the command is called in its own help. */
export const INVOCATION = 'npm run --silent xince --';

/** Adds a command with what every command has: its description, help and language. */
export function addCommand(
  root: Command,
  name: string,
  description: string,
  { messages: { cli } }: Context,
): Command {
  return root
    .command(name)
    .description(description)
    .helpOption('-h, --help', cli.options.help)
    .allowExcessArguments(false)
    .addOption(languageOption(cli.options.lang));
}

/** `--lang`. */
export function languageOption(description: string): Option {
  return new Option('--lang <language>', description).choices(languageOptions);
}

/** `--encoding`, of the CSV files. */
export function encodingOption(description: string): Option {
  return new Option('--encoding <encoding>', description)
    .choices(['auto', ...encodings])
    .default('auto');
}

/** `--year`, four digits. */
export function yearOption({ cli }: Messages): Option {
  return new Option('--year <year>', cli.options.year).default(2022).argParser((text) => {
    if (!/^[1-9]\d{3}$/.test(text)) throw new InvalidArgumentError(cli.usage.year);
    return Number(text);
  });
}

/** The examples under a command's help. */
export function examples({ cli }: Messages, lines: readonly string[]): string {
  return ['', cli.titles.examples, ...lines.map((line) => `  ${INVOCATION} ${line}`)].join('\n');
}
