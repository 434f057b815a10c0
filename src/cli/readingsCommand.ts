import { publishedReadings, type LadderReading } from '../lib/domain/inference/readings/ladders.ts';
import { readingsReport } from '../lib/domain/inference/readings/readingsReport.ts';
import { tryReadings, type TriedReading } from '../lib/domain/inference/readings/tryReadings.ts';
import { fenFromYuan, type Fen } from '../lib/domain/money/fen.ts';
import { formatYuan, formatYuanShort, signed } from '../lib/domain/money/format.ts';
import { divideHalfUp } from '../lib/domain/money/divide.ts';
import type { GradeCells } from '../lib/domain/roster/cells.ts';
import type { EncodingChoice } from '../lib/io/text/encoding.ts';
import { alignedTable } from './alignedTable.ts';
import { solved, thoroughSolver } from './cliSolver.ts';
import { writeJson, type Context } from './context.ts';
import { exit, WrongUsage, type ExitCode } from './exit.ts';
import { loadFactInputs, type FactInputs, type FactOptions } from './factInputs.ts';
import { factLines } from './factLines.ts';
import { loadInputs } from './inputs.ts';

export interface ReadingsOptions extends FactOptions {
  readonly ladder?: string;
  readonly roster?: string;
  readonly encoding: EncodingChoice;
}

/** Prints what becomes of the facts and the scenario on each reading of the ladder. */
export async function runReadings(options: ReadingsOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadFactInputs(options, context);
  const readings = [...publishedReadings(inputs.policy), ...ownReading(options, inputs, context)];
  const roster = await rosterCells(options, context);
  const solving = tryReadings({ ...inputs, roster }, readings, thoroughSolver());
  const tried = await solved(solving, context);
  if (options.json) writeJson(terminal, readingsReport(tried, inputs.facts.workers));
  else terminal.write(`${factLines(context, inputs)}\n${readingsTable(context, inputs, tried)}`);
  return exit.done;
}

function ownReading(
  { ladder }: ReadingsOptions,
  { policy }: FactInputs,
  { messages }: Context,
): LadderReading[] {
  if (ladder === undefined) return [];
  const amounts = ladder.split(/[,，]/).map((text) => text.trim());
  const usable = amounts.every((text) => (fenFromYuan(text) ?? -1n) >= 0n);
  const count = policy.steps.length;
  if (!usable || amounts.length !== count)
    throw new WrongUsage(messages.inference.usage.ladder(String(count)));
  return [{ id: 'own', amounts }];
}

async function rosterCells(
  options: ReadingsOptions,
  context: Context,
): Promise<GradeCells | undefined> {
  if (options.roster === undefined) return undefined;
  return (await loadInputs(options, context)).population.grade;
}

function readingsTable(
  { messages }: Context,
  { facts }: FactInputs,
  tried: readonly TriedReading[],
): string {
  const { evidence, inference, cli } = messages;
  const mean = (bill: Fen | null | undefined): string =>
    bill === null || bill === undefined || facts.workers === 0
      ? inference.unknownMean
      : formatYuan(divideHalfUp(bill, BigInt(facts.workers)));
  const withRoster = tried.some(({ onRoster }) => onRoster !== null);
  const head = [evidence.reading, evidence.meanRange, evidence.possible, evidence.cost];
  return alignedTable([
    withRoster ? [...head, cli.simulation.monthlyChange] : head,
    ...tried.map(({ id, bill, bounds, onRoster }) => [
      id === 'own' ? inference.options.ownLadder : evidence.ladders[id],
      evidence.rangeText(mean(bill?.min), mean(bill?.max)),
      bounds.feasible ? evidence.yes : evidence.no,
      bounds.feasible
        ? evidence.rangeText(formatYuanShort(bounds.min), formatYuanShort(bounds.max))
        : inference.unknownMean,
      ...(onRoster === null ? [] : [signed(onRoster, formatYuanShort)]),
    ]),
  ]);
}
