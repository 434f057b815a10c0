import { decompose, type Decomposition } from '../lib/domain/inference/decompose/decompose.ts';
import { decompositionReport } from '../lib/domain/inference/decompose/decompositionReport.ts';
import { splitByPost } from '../lib/domain/inference/decompose/splitByPost.ts';
import type { Fen } from '../lib/domain/money/fen.ts';
import { formatYuan, signed } from '../lib/domain/money/format.ts';
import { alignedTable } from './alignedTable.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadInputs, type InputOptions, type Inputs } from './inputs.ts';
import { provisionLine } from './provisionLine.ts';
import { peopleLines } from './warningLines.ts';

export interface DecomposeOptions extends InputOptions {
  readonly per: 'month' | 'year';
  readonly by: 'provision' | 'post';
}

/** Prints what each provision of a scenario contributes. Throws what `loadInputs` throws. */
export async function runDecompose(options: DecomposeOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadInputs(options, context);
  const scenario = options.by === 'post' ? splitByPost(inputs.scenario) : inputs.scenario;
  const found = decompose(inputs, scenario, options.per === 'month' ? 'monthly' : 'annual');
  if (options.json) writeJson(terminal, { run: inputs.run, ...decompositionReport(found) });
  else terminal.write(table(context, inputs, found, options.per));
  for (const line of peopleLines(context, inputs.policy, inputs.run)) terminal.tell(line);
  return exit.done;
}

function table(
  context: Context,
  { policy }: Inputs,
  { contributions, total, interaction, orderMatters }: Decomposition,
  per: DecomposeOptions['per'],
): string {
  const { evidence, inference, format, terms } = context.messages;
  const money = (fen: Fen): string => signed(fen, formatYuan);
  const unit = per === 'month' ? format.units.yuanPerMonth : format.units.yuanPerYear;
  const rows = alignedTable([
    [terms.provision, evidence.alone, evidence.last, evidence.inOrder, evidence.shapley],
    ...contributions.map(({ provision, alone, last, inOrder, shapley }) => [
      provisionLine(context, policy, provision),
      money(alone),
      money(last),
      money(inOrder),
      shapley === null ? inference.unknownMean : money(shapley),
    ]),
    [evidence.total, '', '', money(total), contributions[0]?.shapley === null ? '' : money(total)],
  ]);
  return [
    `${inference.decomposition}  ${format.unitNote(unit)}`,
    rows,
    `${inference.interaction}: ${money(interaction)}`,
    evidence.decomposeNote,
    ...(orderMatters ? [evidence.orderMatters] : []),
    '',
  ].join('\n');
}
