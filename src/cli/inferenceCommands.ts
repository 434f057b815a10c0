import { InvalidArgumentError, Option, type Command } from 'commander';
import { runBounds } from './boundsCommand.ts';
import { addCommand, encodingOption, examples, yearOption } from './commandOptions.ts';
import { runConflicts } from './conflictsCommand.ts';
import type { Context } from './context.ts';
import { runDecompose, type DecomposeOptions } from './decomposeCommand.ts';
import type { ExitCode } from './exit.ts';
import type { FactOptions } from './factInputs.ts';
import { runFit } from './fitCommand.ts';
import { fitMethods, type FitOptions } from './fitMethods.ts';
import { runInformation, type InformationOptions } from './informationCommand.ts';
import type { InputOptions } from './inputs.ts';
import { runLadder } from './ladderCommand.ts';
import { runReadings, type ReadingsOptions } from './readingsCommand.ts';
import { runSensitivity, type SensitivityOptions } from './sensitivityCommand.ts';

type Done = (code: ExitCode) => void;
type Name = keyof Context['messages']['inference']['commands'];

const PROPOSAL = '--scenario data/scenarios/042.json';

/** Adds the commands that ask what the published figures tell, and what a proposal does. */
export function addInferenceCommands(root: Command, context: Context, done: Done): void {
  addFactCommands(root, context, done);
  addLadder(root, context, done);
  addFit(root, context, done);
  addDecompose(root, context, done);
  addSensitivity(root, context, done);
}

function addFactCommands(root: Command, context: Context, done: Done): void {
  const { inference, cli } = context.messages;
  factCommand(root, 'bounds', context, [PROPOSAL, `${PROPOSAL} --facts facts.json --json`]).action(
    async (options: FactOptions) => done(await runBounds(options, context)),
  );
  factCommand(root, 'conflicts', context, [
    '--facts facts.json',
    '--facts facts.json --json',
  ]).action(async (options: FactOptions) => done(await runConflicts(options, context)));
  factCommand(root, 'readings', context, [PROPOSAL, `${PROPOSAL} --roster roster.csv --json`])
    .option('--ladder <amounts>', inference.options.ownLadder)
    .option('--roster <file>', inference.options.ownRoster)
    .addOption(encodingOption(cli.options.encoding))
    .action(async (options: ReadingsOptions) => done(await runReadings(options, context)));
  factCommand(root, 'information', context, [PROPOSAL])
    .addOption(
      new Option('--answers <count>', inference.options.answers)
        .default(5)
        .argParser((text) => wholeNumber(text, 2, 50, inference.usage.count)),
    )
    .action(async (options: InformationOptions) => done(await runInformation(options, context)));
}

function addLadder(root: Command, context: Context, done: Done): void {
  peopleCommand(root, 'ladder', context, [
    PROPOSAL,
    `--roster roster.csv ${PROPOSAL} --json`,
  ]).action(async (options: InputOptions) => done(await runLadder(options, context)));
}

function addFit(root: Command, context: Context, done: Done): void {
  const { options: texts } = context.messages.inference;
  peopleCommand(root, 'fit', context, [
    `${PROPOSAL} --budget 200000 --per month`,
    '--method floor --posts head,combined_head --budget 50000 --per month',
    `${PROPOSAL} --method frontier --budget 2400000`,
    '--method at-least --amount 100 --json',
  ])
    .addOption(new Option('--method <name>', texts.method).choices(fitMethods).default('fraction'))
    .option('--budget <yuan>', texts.budget)
    .addOption(perOption(texts.per))
    .option('--posts <ids>', texts.posts)
    .option('--higher <ids>', texts.higher, 'deputy')
    .option('--lower <ids>', texts.lower, 'member')
    .option('--amount <yuan>', texts.amount)
    .action(async (options: FitOptions) => done(await runFit(options, context)));
}

function addDecompose(root: Command, context: Context, done: Done): void {
  const { options: texts } = context.messages.inference;
  peopleCommand(root, 'decompose', context, [PROPOSAL, `${PROPOSAL} --by post --per month`])
    .addOption(perOption(texts.costPer))
    .addOption(
      new Option('--by <parts>', texts.by).choices(['provision', 'post']).default('provision'),
    )
    .action(async (options: DecomposeOptions) => done(await runDecompose(options, context)));
}

function addSensitivity(root: Command, context: Context, done: Done): void {
  const { options: texts, usage } = context.messages.inference;
  peopleCommand(root, 'sensitivity', context, [PROPOSAL, `${PROPOSAL} --measure total --json`])
    .addOption(
      new Option('--measure <name>', texts.measure).choices(['impact', 'total']).default('impact'),
    )
    .addOption(
      new Option('--percent <number>', texts.percent)
        .default(10)
        .argParser((text) => wholeNumber(text, 0, 100, usage.percent)),
    )
    .action(async (options: SensitivityOptions) => done(await runSensitivity(options, context)));
}

/** A command that takes facts in place of a roster. */
function factCommand(
  root: Command,
  name: Name,
  context: Context,
  shown: readonly string[],
): Command {
  const { cli, inference } = context.messages;
  return addCommand(root, name, inference.commands[name], context)
    .option('--scenario <file>', cli.options.scenario)
    .option('--policy <file>', cli.options.policy)
    .option('--facts <file>', inference.options.facts)
    .addOption(yearOption(context.messages))
    .option('--json', cli.options.json)
    .addHelpText(
      'after',
      examples(
        context.messages,
        shown.map((rest) => `${name} ${rest}`),
      ),
    );
}

/** A command that takes a roster, a bonus roll and communities. */
function peopleCommand(
  root: Command,
  name: Name,
  context: Context,
  shown: readonly string[],
): Command {
  const { cli, inference } = context.messages;
  return addCommand(root, name, inference.commands[name], context)
    .option('--roster <file>', cli.options.roster)
    .option('--bonus <file>', cli.options.bonus)
    .option('--communities <file>', cli.options.communities)
    .option('--policy <file>', cli.options.policy)
    .option('--scenario <file>', cli.options.scenario)
    .addOption(yearOption(context.messages))
    .addOption(encodingOption(cli.options.encoding))
    .option('--json', cli.options.json)
    .addHelpText(
      'after',
      examples(
        context.messages,
        shown.map((rest) => `${name} ${rest}`),
      ),
    );
}

function perOption(description: string): Option {
  return new Option('--per <period>', description).choices(['month', 'year']).default('year');
}

function wholeNumber(text: string, least: number, most: number, complaint: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : -1;
  if (value < least || value > most) throw new InvalidArgumentError(complaint);
  return value;
}
