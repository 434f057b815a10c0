import { formatCount } from '../lib/domain/money/format.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { ColumnFate } from '../lib/domain/privacy/columnFates.ts';
import {
  measureAnonymity,
  type MeasuredAnonymity,
} from '../lib/domain/privacy/measureAnonymity.ts';
import { usualQuasiIdentifiers } from '../lib/domain/privacy/quasiIdentifiers.ts';
import type { CommonTexts } from '../lib/domain/privacy/rareTexts.ts';
import type { BonusRow, Worker } from '../lib/domain/roster/worker.ts';
import type { AnonymousReading } from '../lib/intake/readAnonymous.ts';
import { columnLetters } from '../lib/io/xlsx/cellPlace.ts';
import type { Messages } from '../lib/messages/index.ts';
import { alignedTable } from './alignedTable.ts';
import type { AnonymiseOptions } from './anonymiseOptions.ts';
import type { Context } from './context.ts';
import { skippedLines } from './skippedLines.ts';
import { wayName } from './wayName.ts';

/** What was read for the copies, and what the roster's copy holds. */
export interface Anonymised {
  readonly policy: PolicyDocument;
  readonly options: AnonymiseOptions;
  readonly roster: AnonymousReading<Worker>;
  readonly bonus?: AnonymousReading<BonusRow>;
  /** the rows of the copy, before any column is made coarser */
  readonly workers: readonly Worker[];
  readonly rareTexts: CommonTexts['leftOut'];
}

/** Names the columns of a `RareTexts` as a roster's columns are named. */
const RARE_COLUMNS = {
  education: 'education',
  qualification: 'qualification',
  honours: 'honours',
  ageBand: 'age_band',
} as const;

/** What was left out and why, and whether people can be told apart, for other programs. */
export function anonymousReport(done: Anonymised, { messages }: Context): object {
  const { roster, bonus, options } = done;
  const { now, effects } = measured(done);
  return {
    ...counted(roster),
    problems: roster.problems.map(({ row, column, code }) => ({ row, column, code })),
    columns: roster.columns.map((fate) => columnReport(fate)),
    cellsLeftOut: cellsLeftOut(done, messages).map(({ column, why, cells }) => ({
      column,
      why,
      cells,
    })),
    ...(bonus && { bonus: { ...counted(bonus), columns: bonus.columns.map(columnReport) } }),
    key: options.key === undefined ? (options.keyOut === undefined ? 'forgotten' : 'new') : 'given',
    generalised: options.generalise.map(wayName),
    anonymity: {
      columns: usualQuasiIdentifiers,
      ...{ rows: now.rows, k: now.k, unique: now.unique, classes: now.classes },
    },
    generalising: effects.map(({ one, after: { k, unique, classes } }) => ({
      way: wayName(one),
      k,
      unique,
      classes,
    })),
  };
}

/** The same in words. */
export function anonymousLines(done: Anonymised, { messages }: Context): readonly string[] {
  const { anonymise: words, privacy, format } = messages;
  const { roster, bonus, options } = done;
  const { now, effects } = measured(done);
  const lines: string[] = [];
  const tell = (path: string, reading: AnonymousReading<unknown>): void => {
    const { rows: all, accepted, columns, skipped } = reading;
    const kept = accepted.length;
    lines.push(words.rows(formatCount(all), formatCount(kept), formatCount(all - kept)));
    lines.push(...skippedLines(messages, path, skipped));
    lines.push(words.columnsTitle, ...columns.map((fate) => columnLine(fate, messages)));
  };
  if (options.out !== undefined)
    lines.push(words.written(options.out, formatCount(roster.accepted.length)));
  tell(options.roster, roster);
  for (const { text } of cellsLeftOut(done, messages)) lines.push(text);
  if (bonus && options.bonusOut !== undefined) {
    lines.push('', words.written(options.bonusOut, formatCount(bonus.accepted.length)));
    tell(options.bonus ?? '', bonus);
  }
  const names = usualQuasiIdentifiers.map((column) => privacy.fields[column]);
  lines.push('', words.anonymityTitle(format.list(names)));
  if (options.generalise.length > 0) {
    const ways = options.generalise.map((one) => privacy.generalisations[one]);
    lines.push(words.applied(format.list(ways)), words.notARoster);
  }
  lines.push(
    words.k(formatCount(now.k)),
    words.unique(formatCount(now.unique), formatCount(now.rows)),
  );
  if (effects.length > 0) lines.push(alignedTable(effectRows(effects, messages)).trimEnd());
  lines.push('');
  if (options.keyOut !== undefined) lines.push(words.keyWritten(options.keyOut));
  else if (options.key === undefined) lines.push(words.newKey);
  return lines;
}

function measured({ workers, policy, options }: Anonymised): MeasuredAnonymity {
  return measureAnonymity(workers, usualQuasiIdentifiers, new Set(options.generalise), policy);
}

function effectRows(
  effects: MeasuredAnonymity['effects'],
  { anonymise, privacy }: Messages,
): readonly (readonly string[])[] {
  return [
    [anonymise.way, privacy.afterK, privacy.afterUnique],
    ...effects.map(({ one, after }) => [
      `${privacy.generalisations[one]} (${wayName(one)})`,
      formatCount(after.k),
      formatCount(after.unique),
    ]),
  ];
}

function counted({ rows, accepted }: AnonymousReading<unknown>): object {
  return { rows, written: accepted.length, leftOut: rows - accepted.length };
}

/** By its letters alone: a file without a header row has people's names where headers stand. */
function columnReport({ column, fate, meaning, kind, reasons }: ColumnFate): object {
  return { column: columnLetters(column), fate, meaning, kind, reasons };
}

function columnLine(
  { column, fate, meaning, kind, reasons }: ColumnFate,
  { anonymise: words, intake, problems, format }: Messages,
): string {
  const named = meaning === null ? '' : problems.columns[meaning];
  const personal = kind === null ? '' : intake.kinds[kind];
  const what = {
    pseudonym: () => words.fates.pseudonym(named),
    kept: () => words.fates.kept(named),
    ageBand: () => words.fates.ageBand(personal),
    leftOut: () => (kind === null ? words.fates.unused : words.fates.leftOut(personal)),
  }[fate]();
  const why = reasons.map((reason) => words.reasons[reason]);
  const text = why.length === 0 ? what : intake.kindOf(what, format.list(why));
  return `${words.column(columnLetters(column))}  ${text}`;
}

function cellsLeftOut(
  { roster, bonus, rareTexts }: Anonymised,
  { anonymise: words, intake, problems }: Messages,
): readonly {
  readonly column: string;
  readonly why: string;
  readonly cells: number;
  readonly text: string;
}[] {
  const names: Readonly<Record<string, string>> = problems.columns;
  const personal = [roster, ...(bonus ? [bonus] : [])].flatMap(({ blanked }) =>
    [...blanked].flatMap(([column, kinds]) =>
      [...kinds].map(([kind, cells]) => ({
        ...{ column, why: kind, cells },
        text: words.blanked(names[column] ?? column, intake.kinds[kind], formatCount(cells)),
      })),
    ),
  );
  const rare = (['education', 'qualification', 'honours', 'ageBand'] as const).flatMap((field) => {
    const cells = rareTexts[field] ?? 0;
    const column = RARE_COLUMNS[field];
    const text = words.rare(problems.columns[column], formatCount(cells));
    return cells === 0 ? [] : [{ column, why: 'rare', cells, text }];
  });
  return [...personal, ...rare];
}
