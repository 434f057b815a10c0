import {
  explainConflicts,
  type ConflictingFact,
  type ConflictReport,
} from '../lib/domain/inference/conflicts/explainConflicts.ts';
import type { FactId } from '../lib/domain/inference/facts/facts.ts';
import type { Quantity, Range } from '../lib/domain/inference/facts/quantity.ts';
import { statedFacts } from '../lib/domain/inference/facts/quantityOf.ts';
import type { Solver } from '../lib/domain/inference/program/integerProgram.ts';
import { divideHalfUp } from '../lib/domain/money/divide.ts';
import { formatYuan } from '../lib/domain/money/format.ts';
import { quantityText, rangeText } from '../lib/messages/quantityText.ts';
import { solved } from './cliSolver.ts';
import type { Context } from './context.ts';
import type { FactInputs } from './factInputs.ts';

/** Finds the facts that cannot all hold, and says so in sentences. */
export async function conflictLines(
  context: Context,
  inputs: FactInputs,
  solver: Solver,
): Promise<string> {
  return conflictText(context, inputs, await solved(explainConflicts(inputs, solver), context));
}

/** The facts that cannot all hold, each with what it could be, and what would resolve it. */
export function conflictText(context: Context, inputs: FactInputs, report: ConflictReport): string {
  const { evidence, inference, format, terms } = context.messages;
  if (report.conflicts.length === 0) return `${evidence.conflictNone}\n`;
  const sets = report.conflicts.map(({ facts }, i) =>
    [
      evidence.conflictSet(String(i + 1)),
      ...facts.map((fact) => `  ${factSentence(context, inputs, fact)}`),
    ].join('\n'),
  );
  const options = report.corrections.map((facts) =>
    facts.map((fact) => factName(context, inputs, fact)).join(inference.and),
  );
  return [
    `${terms.conflict}: ${evidence.conflictFinding(format.count(report.conflicts.length))}`,
    ...sets,
    ...(options.length > 0 ? [evidence.conflictResolve(options.join(inference.or))] : []),
    ...topUpLine(context, report),
    ...(report.complete ? [] : [inference.incomplete]),
    '',
  ].join('\n');
}

function topUpLine({ messages }: Context, { topUpResolves }: ConflictReport): string[] {
  if (topUpResolves === null) return [];
  return [topUpResolves ? messages.evidence.conflictTopUp : messages.inference.topUpNot];
}

function factSentence(
  { messages }: Context,
  { names, facts }: FactInputs,
  { quantity, stated, possible }: ConflictingFact,
): string {
  const range = (values: Range): string =>
    rangeText(messages, quantity, values) + meansOf(quantity, values);
  const meansOf = ({ kind }: Quantity, { min, max }: Range): string => {
    if (kind !== 'bill' || facts.workers === 0) return '';
    const mean = (bill: bigint): string => formatYuan(divideHalfUp(bill, BigInt(facts.workers)));
    const ends = max === null ? mean(min) : messages.evidence.rangeText(mean(min), mean(max));
    return messages.inference.ownMean(ends);
  };
  const name = quantityText(messages, names, quantity);
  return messages.evidence.conflictItem(name, range(stated), range(possible));
}

function factName({ messages }: Context, { names, facts }: FactInputs, id: FactId): string {
  const stated = statedFacts(facts).find(({ fact }) => fact === id);
  return stated ? quantityText(messages, names, stated.quantity) : id;
}
