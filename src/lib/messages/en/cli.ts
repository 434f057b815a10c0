import type { Shape } from '../shape.ts';
import type { cli as source } from '../zh-CN/cli.ts';

export const cli: Shape<typeof source> = {
  about:
    'Costs the pay policy of community workers. Results go to standard output, everything else to standard error.',
  exitCodes: 'Exit codes: 0 done; 1 the input is wrong; 2 wrong usage.',
  titles: {
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  commands: {
    simulate: 'Cost a policy and a scenario for a year, before and after.',
    validate: 'Check a roster, a bonus roll and communities, and list every problem.',
    policy: 'Print the policy document; the built-in one where no file is named.',
    comparePolicy: 'Compare two policies, and say in words what differs.',
    help: 'show how to use it',
  },
  options: {
    roster: 'roster (CSV or .xlsx); the built-in example where left out',
    requiredRoster: 'roster (CSV or .xlsx)',
    bonus:
      'bonus roll (CSV or .xlsx), together with --communities; the built-in example where left out',
    checkedBonus: 'bonus roll (CSV or .xlsx), together with --communities',
    communities: 'communities (CSV or .xlsx), together with --bonus',
    policy: 'policy document (JSON); the built-in one where left out',
    comparedPolicy:
      'policy document, or the id of a built-in one (xishan-2022, example-18-grades, xiangan-2013)',
    scenario: 'scenario (JSON); nothing changes where left out',
    year: 'calendar year that is costed, 2022 by default',
    sheet: 'the sheet of the roster in a workbook; recognised where left out',
    post: 'what a post that the policy does not have means in the files, such as clerk=member; may be repeated',
    encoding: 'encoding of CSV files: auto (default), utf-8, gb18030, utf-16le, utf-16be',
    engine: 'what counts the roster: typescript (default) or duckdb, with the same result',
    json: 'print JSON for other programs',
    lang: 'language: zh or en; by the environment where left out',
    help: 'show how to use it',
    version: 'show the version',
  },
  usage: {
    togetherOnly: '--bonus and --communities go together: give both or neither.',
    year: 'The year should be four digits, such as 2022.',
    post: 'Write the word of the file, an equals sign and the post, such as clerk=member.',
    unknownPost: (post, posts) => `--post: the policy has no post "${post}". Use one of: ${posts}.`,
    postTwice: (word, post) =>
      `--post: "${word}" is the post ${post} already and can't be read as another.`,
    unknownOption: (detail) => `There is no option ${detail}.`,
    unknownCommand: (detail) => `There is no command ${detail}.`,
    missingArgument: (detail) => `The option ${detail} should be followed by its value.`,
    missingOption: (detail) => `The option ${detail} is required.`,
    invalidArgument: (detail, right) =>
      `The option ${detail} has a value that it can't have. ${right}`,
    oneOf: (choices) => `Use one of: ${choices}.`,
    excessArguments:
      'There is a word that belongs to no option. A file follows its option, as in --roster file.',
    wrong: "This can't be used like that.",
    seeHelp: (command) => `How to use it: ${command} --help`,
  },
  unreadable: (file, reason) => `${file}: can't be read, ${reason}.`,
  unwritable: (file, reason) => `${file}: can't be written, ${reason}.`,
  fileErrors: {
    missing: 'there is no such file',
    forbidden: 'reading it is not permitted',
    folder: 'it is a folder, not a file',
    exists: 'there is a file of that name already',
    other: (code) => `the system says ${code}`,
  },
  problem: (file, place, text) => `${file}: ${place}: ${text}`,
  refused: (file, text) => `${file}: ${text}`,
  sampleUnfit: (options) =>
    `The built-in example data does not fit this policy and can't stand in. Name files that fit with ${options}.`,
  sampleUsed: (parts) => `Note: built-in example data, not real, was used for: ${parts}.`,
  notLoaded: (parts, items) =>
    `Note: not loaded: ${parts}. Not counted, in no total and no percentage: ${items}.`,
  notLoadedMark: 'not loaded',
  warning: (text) => `Note: ${text}`,
  engineFailed: (text) => `The database engine did not run: ${text}`,
  provision: (number, kind) => `provision ${number} (${kind})`,
  simulation: {
    title: (year) => `Costing for ${year}`,
    item: 'Item',
    people: 'People',
    baselineMonthly: 'Month, today',
    reformMonthly: 'Month, after',
    baselineAnnual: 'Year, today',
    reformAnnual: 'Year, after',
    annualChange: 'Change, year',
    mean: 'Mean grade allowance',
    change: (monthly, annual, percent) =>
      `Change: ${monthly} a month, ${annual} a year (${percent} of today's year).`,
    counts: (gainers, losers, unchanged) =>
      `By their own monthly base and grade allowance: ${gainers} gain, ${losers} lose, ${unchanged} stay the same.`,
    monthlyChange: 'Change, month',
    monthNote: (month) =>
      `Monthly figures are as of ${month}; yearly figures sum the months as dated.`,
    populationNote:
      'Populations: base and grade allowance, insurance and housing fund count the roster; bonus and award count the bonus roll.',
    runRecord: 'Run record',
    version: 'version',
  },
  validation: {
    file: 'File',
    rows: 'Rows',
    accepted: 'Accepted',
    problems: 'Problems',
    matched: (file, communities) => `${file}: found by name or in another form: ${communities}.`,
    sayPost:
      'What a post means that the policy does not have can be said with --post, such as --post clerk=member.',
    skipped: (file, rows) => `${file}: not read as data: ${rows}.`,
    faultless: 'No problem was found.',
  },
};
