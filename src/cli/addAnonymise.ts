import { InvalidArgumentError, Option, type Command } from 'commander';
import { generalisations } from '../lib/domain/privacy/generalise.ts';
import { runAnonymise } from './anonymiseCommand.ts';
import type { AnonymiseOptions } from './anonymiseOptions.ts';
import { addCommand, encodingOption, examples, yearOption } from './commandOptions.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit.ts';
import { postOption } from './postNames.ts';
import { waysNamed, wayName } from './wayName.ts';

/** Adds `anonymise`. */
export function addAnonymise(
  root: Command,
  context: Context,
  done: (code: ExitCode) => void,
): void {
  const { cli, anonymise, format } = context.messages;
  const { options } = anonymise;
  const ways = format.list(generalisations.map(wayName));
  const year = yearOption(context.messages);
  year.description = options.year;
  addCommand(root, 'anonymise', anonymise.command, context)
    .requiredOption('--roster <file>', cli.options.requiredRoster)
    .option('--out <file>', options.out)
    .option('--bonus <file>', options.bonus)
    .option('--bonus-out <file>', options.bonusOut)
    .option('--key <file>', options.key)
    .option('--key-out <file>', options.keyOut)
    .addOption(
      new Option('--generalise <ways>', options.generalise(ways)).default([]).argParser((text) => {
        const named = waysNamed(text);
        if (named) return named;
        throw new InvalidArgumentError(anonymise.unknownWay(ways));
      }),
    )
    .addOption(year)
    .option('--skip-refused', options.skipRefused)
    .option('--policy <file>', cli.options.policy)
    .option('--sheet <name>', cli.options.sheet)
    .addOption(postOption(context.messages))
    .addOption(encodingOption(cli.options.encoding))
    .option('--json', cli.options.json)
    .addHelpText(
      'after',
      examples(context.messages, [
        'anonymise --roster staff.xlsx --sheet 名册 --out roster.csv --key-out roster.key',
        'anonymise --roster staff.xlsx --bonus bonus.csv --out roster.csv --bonus-out bonus-2.csv --key roster.key',
        'anonymise --roster staff.csv --out given.csv --generalise drop-community,step-to-level --json',
      ]),
    )
    .action(async (given: AnonymiseOptions) => {
      done(await runAnonymise(given, context));
    });
}
