import type { Bounds, RosterRow } from '../lib/domain/inference/bounds/bounds.ts';
import { rosterModel, type RosterModel } from '../lib/domain/inference/program/rosterModel.ts';
import type { Fen } from '../lib/domain/money/fen.ts';
import { formatCount, formatYuanShort, signed } from '../lib/domain/money/format.ts';
import { alignedTable } from './alignedTable.ts';
import type { Context } from './context.ts';
import type { FactInputs } from './factInputs.ts';

type Found = Extract<Bounds, { readonly feasible: true }>;

/** The bounds with the rosters that reach them, each with its sums. */
export function boundsTable(context: Context, inputs: FactInputs, bounds: Found): string {
  const { format, inference, evidence, terms } = context.messages;
  const { name } = inputs.scenario;
  const model = rosterModel(inputs);
  const title = name === '' ? inference.boundsUnnamed : inference.bounds(name);
  return [
    `${terms.bounds}  ${format.unitNote(format.units.yuanPerMonth)}`,
    `${title}: ${evidence.rangeText(formatYuanShort(bounds.min), formatYuanShort(bounds.max))}`,
    '',
    evidence.extremeLeast(format.shortYuan(bounds.min)),
    extremeTable(context, inputs, model, bounds.minRoster),
    evidence.extremeMost(format.shortYuan(bounds.max)),
    extremeTable(context, inputs, model, bounds.maxRoster),
    `${inference.checkedBy}\n`,
  ].join('\n');
}

function extremeTable(
  { messages }: Context,
  { names, policy }: FactInputs,
  model: RosterModel,
  rows: readonly RosterRow[],
): string {
  const { inference, terms } = messages;
  const change = (fen: Fen): string => signed(fen, formatYuanShort);
  const lines = rows.flatMap(({ role, step, workers }) => {
    const cell = model.cells.find(
      (each) => policy.posts[each.post]?.id === role && each.step === step,
    );
    return cell ? [{ role, step, workers, pay: cell.pay, cost: cell.cost }] : [];
  });
  const sum = (of: (line: (typeof lines)[number]) => bigint): bigint =>
    lines.reduce((total, line) => total + of(line), 0n);
  const { pay, gain, bill, cost } = inference.extremes;
  return alignedTable([
    [terms.post, terms.step, terms.workers, pay, gain, bill, cost],
    ...lines.map((line) => [
      names.post(line.role),
      names.step(line.step),
      formatCount(line.workers),
      formatYuanShort(line.pay),
      change(line.cost),
      formatYuanShort(BigInt(line.workers) * line.pay),
      change(BigInt(line.workers) * line.cost),
    ]),
    [
      terms.total,
      '',
      formatCount(Number(sum(({ workers }) => BigInt(workers)))),
      '',
      '',
      formatYuanShort(sum((line) => BigInt(line.workers) * line.pay)),
      change(sum((line) => BigInt(line.workers) * line.cost)),
    ],
  ]);
}
