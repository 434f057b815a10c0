import { boundsOf } from '../lib/domain/inference/bounds/bounds.ts';
import { boundsReport } from '../lib/domain/inference/bounds/boundsReport.ts';
import { boundsTable } from './boundsTable.ts';
import { solved, thoroughSolver } from './cliSolver.ts';
import { conflictLines } from './conflictLines.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadFactInputs, type FactOptions } from './factInputs.ts';
import { factLines } from './factLines.ts';

/** Prints the bounds of a scenario's monthly cost. Throws InputRefused. */
export async function runBounds(options: FactOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadFactInputs(options, context);
  const solver = thoroughSolver();
  const bounds = await solved(boundsOf(inputs, solver), context);
  if (options.json) writeJson(terminal, boundsReport(bounds));
  else {
    const table = bounds.feasible
      ? boundsTable(context, inputs, bounds)
      : await conflictLines(context, inputs, solver);
    terminal.write(`${factLines(context, inputs)}\n${table}`);
  }
  return exit.done;
}
