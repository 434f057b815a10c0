import { informationReport } from '../lib/domain/inference/information/informationReport.ts';
import {
  valueOfInformation,
  type InformationReport,
} from '../lib/domain/inference/information/valueOfInformation.ts';
import { formatYuanShort } from '../lib/domain/money/format.ts';
import { quantityText } from '../lib/messages/quantityText.ts';
import { alignedTable } from './alignedTable.ts';
import { quickSolver, solved } from './cliSolver.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadFactInputs, type FactInputs, type FactOptions } from './factInputs.ts';
import { factLines } from './factLines.ts';

export interface InformationOptions extends FactOptions {
  readonly answers: number;
}

/** Prints what is worth knowing, in order. Throws InputRefused. */
export async function runInformation(
  options: InformationOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadFactInputs(options, context);
  const { answers } = options;
  const report = await solved(valueOfInformation(inputs, quickSolver(), { answers }), context);
  if (options.json) writeJson(terminal, informationReport(report));
  else terminal.write(`${factLines(context, inputs)}\n${table(context, inputs, report)}`);
  return exit.done;
}

function table(
  { messages }: Context,
  { names }: FactInputs,
  { today, questions }: InformationReport,
): string {
  const { evidence, inference, format } = messages;
  if (today === null) return `${evidence.impossible} (${evidence.impossibleNote})\n`;
  const { min, max } = today;
  const range = `${evidence.today}: ${evidence.rangeText(formatYuanShort(min), format.shortYuan(max))}\n`;
  if (questions.length === 0) return `${range}${inference.settled}\n`;
  const { question: head, narrowing, expected, narrowest, widest } = evidence;
  const rows = questions.map(({ question, ...widths }) => [
    quantityText(messages, names, question),
    formatYuanShort(widths.narrowing),
    formatYuanShort(widths.expected),
    formatYuanShort(widths.narrowest),
    formatYuanShort(widths.widest),
  ]);
  const heads = [head, narrowing, expected, narrowest, widest];
  return `${range}\n${alignedTable([heads, ...rows])}\n${evidence.informationNote}\n`;
}
