import { boundsReport, outerBoundsReport } from '../lib/domain/inference/bounds/boundsReport.ts';
import { provenOrOuter } from '../lib/domain/inference/bounds/outerBounds.ts';
import { rosterModel } from '../lib/domain/inference/program/rosterModel.ts';
import { formatYuanShort } from '../lib/domain/money/format.ts';
import { boundsTable } from './boundsTable.ts';
import { promptSolver, solved, thoroughSolver } from './cliSolver.ts';
import { conflictLines } from './conflictLines.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadFactInputs, type FactOptions } from './factInputs.ts';
import { factLines } from './factLines.ts';

/** Prints the bounds of a scenario's monthly cost. Throws InputRefused. */
export async function runBounds(options: FactOptions, context: Context): Promise<ExitCode> {
  const { terminal, messages } = context;
  const inputs = await loadFactInputs(options, context);
  const thorough = thoroughSolver();
  const solving = provenOrOuter(rosterModel(inputs), { prompt: promptSolver(), thorough });
  const bounds = await solved(solving, context);
  if (bounds.feasible === null) {
    const { min, max } = bounds;
    if (options.json) writeJson(terminal, outerBoundsReport(bounds));
    else {
      const range = messages.evidence.rangeText(formatYuanShort(min), formatYuanShort(max));
      terminal.write(`${factLines(context, inputs)}\n${messages.terms.bounds}: ${range}\n`);
    }
    terminal.tell(messages.inference.outerBounds);
    return exit.done;
  }
  if (options.json) writeJson(terminal, boundsReport(bounds));
  else {
    const table = bounds.feasible
      ? boundsTable(context, inputs, bounds)
      : await conflictLines(context, inputs, thorough);
    terminal.write(`${factLines(context, inputs)}\n${table}`);
  }
  return exit.done;
}
