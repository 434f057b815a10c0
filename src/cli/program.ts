import { Command, Option } from 'commander';
import type { Messages } from '../lib/messages/index.ts';
import {
  addCommand,
  encodingOption,
  examples,
  INVOCATION,
  languageOption,
  yearOption,
} from './commandOptions.ts';
import { addAnonymise } from './addAnonymise.ts';
import { runComparePolicy, type ComparePolicyOptions } from './comparePolicyCommand.ts';
import type { Context } from './context.ts';
import { displayWidth } from './displayWidth.ts';
import type { ExitCode } from './exit.ts';
import { addInferenceCommands } from './inferenceCommands.ts';
import type { InputOptions } from './inputs.ts';
import { runPolicy, type PolicyOptions } from './policyCommand.ts';
import { engines } from './population.ts';
import { postOption } from './postNames.ts';
import { runSimulate } from './simulateCommand.ts';
import { runValidate, type ValidateOptions } from './validateCommand.ts';
import { programVersion } from './version.ts';

/** The commands with their options; each hands its exit code to `done`. */
export function program(context: Context, done: (code: ExitCode) => void): Command {
  const { messages, terminal } = context;
  const { cli } = messages;
  const root = new Command(INVOCATION)
    .description(cli.about)
    .version(programVersion(), '-V, --version', cli.options.version)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand('help [command]', cli.commands.help)
    .addOption(languageOption(cli.options.lang))
    .addHelpText('after', `\n${cli.exitCodes}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.tell(text.trimEnd()),
      outputError: () => undefined,
    })
    .configureHelp({
      displayWidth,
      helpWidth: 100,
      optionDescription: ({ description }) => description,
      styleTitle: (title) => titleText(title, messages),
    });
  addSimulate(root, context, done);
  addValidate(root, context, done);
  addAnonymise(root, context, done);
  addPolicy(root, context, done);
  addComparePolicy(root, context, done);
  addInferenceCommands(root, context, done);
  return root;
}

function addSimulate(root: Command, context: Context, done: (code: ExitCode) => void): void {
  const { cli } = context.messages;
  addCommand(root, 'simulate', cli.commands.simulate, context)
    .option('--roster <file>', cli.options.roster)
    .option('--bonus <file>', cli.options.bonus)
    .option('--communities <file>', cli.options.communities)
    .option('--policy <file>', cli.options.policy)
    .option('--scenario <file>', cli.options.scenario)
    .addOption(yearOption(context.messages))
    .option('--sheet <name>', cli.options.sheet)
    .addOption(postOption(context.messages))
    .addOption(encodingOption(cli.options.encoding))
    .addOption(
      new Option('--engine <name>', cli.options.engine).choices(engines).default('typescript'),
    )
    .option('--json', cli.options.json)
    .addHelpText(
      'after',
      examples(context.messages, [
        'simulate',
        'simulate --scenario data/scenarios/042.json',
        'simulate --roster roster.csv --scenario data/scenarios/042.json --year 2023 --json',
      ]),
    )
    .action(async (options: InputOptions) => {
      done(await runSimulate(options, context));
    });
}

function addValidate(root: Command, context: Context, done: (code: ExitCode) => void): void {
  const { cli } = context.messages;
  addCommand(root, 'validate', cli.commands.validate, context)
    .requiredOption('--roster <file>', cli.options.requiredRoster)
    .option('--bonus <file>', cli.options.checkedBonus)
    .option('--communities <file>', cli.options.communities)
    .option('--policy <file>', cli.options.policy)
    .option('--sheet <name>', cli.options.sheet)
    .addOption(postOption(context.messages))
    .addOption(encodingOption(cli.options.encoding))
    .option('--json', cli.options.json)
    .addHelpText(
      'after',
      examples(context.messages, [
        'validate --roster roster.csv',
        'validate --roster roster.csv --bonus bonus.csv --communities communities.csv --json',
        'validate --roster roster.csv --encoding gb18030',
        'validate --roster staff.xlsx --sheet 名册 --post 网格员=member --post 书记=head',
      ]),
    )
    .action(async (options: ValidateOptions) => {
      done(await runValidate(options, context));
    });
}

function addPolicy(root: Command, context: Context, done: (code: ExitCode) => void): void {
  const { cli } = context.messages;
  addCommand(root, 'policy', cli.commands.policy, context)
    .option('--policy <file>', cli.options.policy)
    .option('--json', cli.options.json)
    .addHelpText(
      'after',
      examples(context.messages, ['policy > policy.json', 'policy --policy policy.json']),
    )
    .action(async (options: PolicyOptions) => {
      done(await runPolicy(options, context));
    });
}

function addComparePolicy(root: Command, context: Context, done: (code: ExitCode) => void): void {
  const { cli } = context.messages;
  addCommand(root, 'compare-policy', cli.commands.comparePolicy, context)
    .argument('<before>', cli.options.comparedPolicy)
    .argument('<after>', cli.options.comparedPolicy)
    .option('--json', cli.options.json)
    .addHelpText(
      'after',
      examples(context.messages, [
        'compare-policy xishan-2022 policy.json',
        'compare-policy policy-2022.json policy-2023.json --json',
      ]),
    )
    .action(async (before: string, after: string, options: ComparePolicyOptions) => {
      done(await runComparePolicy({ before, after }, options, context));
    });
}

function titleText(title: string, { cli }: Messages): string {
  if (title === 'Usage:') return cli.titles.usage;
  if (title === 'Options:') return cli.titles.options;
  return title === 'Commands:' ? cli.titles.commands : title;
}
