import { rosterParts } from '../lib/domain/intake/meaning.ts';
import { formatCount } from '../lib/domain/money/format.ts';
import { maskedProblem } from '../lib/domain/privacy/maskedProblem.ts';
import type { RosterPart } from '../lib/domain/roster/rosterOrigin.ts';
import type { EncodingChoice } from '../lib/io/text/encoding.ts';
import { problemText } from '../lib/messages/problemText.ts';
import { alignedTable } from './alignedTable.ts';
import { writeJson, type Context } from './context.ts';
import { exit, WrongUsage, type ExitCode } from './exit.ts';
import { loadPolicy } from './inputDocument.ts';
import { problemsOf, loadPeople, skippedIn, type People } from './inputPeople.ts';
import { knowingPosts, type PostName } from './postNames.ts';
import { problemLine } from './problemLine.ts';
import { skippedLines } from './skippedLines.ts';

export interface ValidateOptions {
  readonly roster: string;
  readonly bonus?: string;
  readonly communities?: string;
  readonly policy?: string;
  readonly encoding: EncodingChoice;
  readonly sheet?: string;
  readonly post: readonly PostName[];
  readonly json?: true;
}

/**
 * Checks the files named and prints every problem, without a cell that may name somebody; the rows
 * counted are the roster's, with those of each file beside them. Throws InputRefused on a file that can't be read.
 */
export async function runValidate(options: ValidateOptions, context: Context): Promise<ExitCode> {
  const { terminal, messages } = context;
  if ((options.bonus === undefined) !== (options.communities === undefined)) {
    throw new WrongUsage(messages.cli.usage.togetherOnly);
  }
  const policy = await loadPolicy(options.policy, messages);
  const readBy = knowingPosts(policy.value, options.post, messages);
  const people = await loadPeople(options, readBy, options, messages);
  const problems = problemsOf(people);
  const files = filesOf(people);

  if (options.json) {
    const { rows, accepted } = people.roster;
    writeJson(terminal, {
      rows,
      accepted: accepted.length,
      problems: problems.map(({ file, problem }) => {
        const masked = maskedProblem(problem, messages.anonymise.hidden);
        const { row, column, value, code } = masked;
        return { file, row, column, value, code, message: problemText(messages, masked) };
      }),
      files: Object.fromEntries(
        files.map((file) => [
          file,
          {
            rows: people[file].rows,
            accepted: people[file].accepted.length,
            ...(people[file].skipped.length > 0 && { skipped: people[file].skipped }),
          },
        ]),
      ),
    });
  } else {
    terminal.write(summary(people, files, context));
    for (const file of files) {
      const words = Object.keys(people[file].matched);
      if (words.length === 0) continue;
      const { validation } = messages.cli;
      terminal.write(
        `${validation.matched(people.paths[file] ?? '', messages.format.communities(words.length))}\n`,
      );
    }
    for (const { path, skipped } of skippedIn(people)) {
      for (const line of skippedLines(messages, path, skipped)) terminal.write(`${line}\n`);
    }
    for (const { file, problem } of problems) {
      terminal.write(`${problemLine(messages, people.paths[file] ?? '', problem)}\n`);
    }
    if (problems.some(({ problem }) => problem.code === 'unknown_role'))
      terminal.write(`${messages.cli.validation.sayPost}\n`);
    if (problems.length === 0) terminal.write(`${messages.cli.validation.faultless}\n`);
  }
  return problems.length === 0 ? exit.done : exit.refusedInput;
}

function filesOf(people: People): readonly RosterPart[] {
  return rosterParts.filter((file) => !people.notLoaded.includes(file));
}

function summary(people: People, files: readonly RosterPart[], { messages }: Context): string {
  const { validation } = messages.cli;
  return alignedTable([
    [validation.file, validation.rows, validation.accepted, validation.problems],
    ...files.map((file) => {
      const { rows, accepted, problems } = people[file];
      return [
        people.paths[file] ?? '',
        ...[rows, accepted.length, problems.length].map(formatCount),
      ];
    }),
  ]);
}
