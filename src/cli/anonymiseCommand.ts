import { resolve } from 'node:path';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import { commonTexts } from '../lib/domain/privacy/rareTexts.ts';
import { bonusRollRows, pseudonymousRows } from '../lib/domain/privacy/sharedRows.ts';
import { bonusRules } from '../lib/domain/roster/bonusRules.ts';
import { rosterRules } from '../lib/domain/roster/rosterRules.ts';
import { writeCsv } from '../lib/io/csv/writeCsv.ts';
import { anonymisedRows } from '../lib/io/privacy/anonymisedRows.ts';
import { readAnonymous } from '../lib/intake/readAnonymous.ts';
import type { AnonymiseOptions } from './anonymiseOptions.ts';
import { anonymousLines, anonymousReport, type Anonymised } from './anonymiseReport.ts';
import { writeJson, type Context } from './context.ts';
import { exit, InputRefused, WrongUsage, type ExitCode } from './exit.ts';
import { loadPolicy } from './inputDocument.ts';
import { readBytes } from './inputFile.ts';
import { pseudonymKeyOf, writeKey, written } from './keyFile.ts';
import { namelessLine } from './namelessLine.ts';
import { knowingPosts } from './postNames.ts';

/**
 * Writes copies of a roster and of a bonus roll without personal data, by the code of the page. No
 * message holds a cell of the files, for any may name somebody. Throws InputRefused and WrongUsage.
 */
export async function runAnonymise(options: AnonymiseOptions, context: Context): Promise<ExitCode> {
  const { messages, terminal } = context;
  refuseUsage(options, context);
  const { value: policy } = await loadPolicy(options.policy, messages);
  const key = await pseudonymKeyOf(options.key, messages);
  const readBy = knowingPosts(policy, options.post, messages);
  const read = await readFiles(options, readBy, context);
  const { roster, bonus } = read;
  const chosen = new Set(options.generalise);
  const common = commonTexts(roster.accepted, policy);
  const { workers, bonusRows } = anonymisedRows(
    { workers: common.workers, bonusRows: bonus?.accepted ?? [] },
    key,
  );
  const { degree, belowDegree } = messages.privacy;
  const rows = pseudonymousRows(workers, chosen, policy, { degree, belowDegree });
  const done: Anonymised = { ...read, policy, options, workers, rareTexts: common.leftOut };

  // The key first: without it the codes of a file that was written could not be made again.
  if (options.keyOut !== undefined) await writeKey(options.keyOut, key, messages);
  if (options.out !== undefined) await written(options.out, writeCsv(rows), messages);
  if (options.bonusOut !== undefined)
    await written(options.bonusOut, writeCsv(bonusRollRows(bonusRows)), messages);

  if (options.json) {
    const report = anonymousReport(done, context);
    const [header = [], ...body] = rows;
    const roster = body.map((cells) =>
      Object.fromEntries(header.map((name, i) => [name, cells[i]])),
    );
    writeJson(terminal, options.out === undefined ? { ...report, roster } : report);
    return exit.done;
  }
  const lines = anonymousLines(done, context);
  if (options.out === undefined) {
    terminal.write(new TextDecoder().decode(writeCsv(rows)));
    for (const line of lines) terminal.tell(line);
  } else terminal.write(lines.map((line) => `${line}\n`).join(''));
  return exit.done;
}

function refuseUsage(options: AnonymiseOptions, { messages: { anonymise } }: Context): void {
  const { roster, bonus, out, bonusOut, key, keyOut } = options;
  if ((bonus === undefined) !== (bonusOut === undefined))
    throw new WrongUsage(anonymise.bonusTogether);
  if (key !== undefined && keyOut !== undefined) throw new WrongUsage(anonymise.keyTwice);
  const used = new Set([roster, bonus, key, options.policy].flatMap((path) => resolved(path)));
  for (const [option, path] of Object.entries({ out, 'bonus-out': bonusOut, 'key-out': keyOut })) {
    for (const place of resolved(path)) {
      if (used.has(place)) throw new WrongUsage(anonymise.sameFile(`--${option}`));
      used.add(place);
    }
  }
}

function resolved(path: string | undefined): readonly string[] {
  return path === undefined ? [] : [resolve(path)];
}

async function readFiles(
  options: AnonymiseOptions,
  policy: PolicyDocument,
  { messages }: Context,
): Promise<Pick<Anonymised, 'roster' | 'bonus'>> {
  const at = { year: options.year, month: 12, day: 31 };
  const { encoding, sheet } = options;
  const content = await readBytes(options.roster, messages);
  const roster = readAnonymous(
    'roster',
    { content, encoding, sheet },
    policy,
    rosterRules(policy),
    at,
  );
  const bonus =
    options.bonus === undefined
      ? undefined
      : readAnonymous(
          'bonus',
          { content: await readBytes(options.bonus, messages), encoding },
          policy,
          bonusRules(policy),
          at,
        );

  const lines = [
    ...roster.problems.map((problem) => namelessLine(messages, options.roster, problem)),
    ...(bonus?.problems ?? []).map((problem) =>
      namelessLine(messages, options.bonus ?? '', problem),
    ),
  ];
  const lost = roster.refused || bonus?.refused === true;
  if (lost || (lines.length > 0 && options.skipRefused !== true))
    throw new InputRefused([...lines, ...(lost ? [] : [messages.anonymise.stillRefused])]);
  return bonus ? { roster, bonus } : { roster };
}
