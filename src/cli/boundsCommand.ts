import { boundsOfModel, type Bounds } from '../lib/domain/inference/bounds/bounds.ts';
import { boundsReport, outerBoundsReport } from '../lib/domain/inference/bounds/boundsReport.ts';
import { outerBounds, type OuterBounds } from '../lib/domain/inference/bounds/outerBounds.ts';
import { SolverError, type Solver } from '../lib/domain/inference/program/integerProgram.ts';
import { rosterModel } from '../lib/domain/inference/program/rosterModel.ts';
import { formatYuanShort } from '../lib/domain/money/format.ts';
import { boundsTable } from './boundsTable.ts';
import { promptSolver, solved, thoroughSolver } from './cliSolver.ts';
import { conflictLines } from './conflictLines.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadFactInputs, type FactInputs, type FactOptions } from './factInputs.ts';
import { factLines } from './factLines.ts';

/** Prints the bounds of a scenario's monthly cost. Throws InputRefused. */
export async function runBounds(options: FactOptions, context: Context): Promise<ExitCode> {
  const { terminal, messages } = context;
  const inputs = await loadFactInputs(options, context);
  const solver = promptSolver();
  const bounds = await provenOrOuter(inputs, solver, context);
  if ('min' in bounds && !('feasible' in bounds)) {
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
      : await conflictLines(context, inputs, thoroughSolver());
    terminal.write(`${factLines(context, inputs)}\n${table}`);
  }
  return exit.done;
}

/** The bounds where they are proven in time, else limits that no roster goes beyond. */
async function provenOrOuter(
  inputs: FactInputs,
  solver: Solver,
  context: Context,
): Promise<Bounds | OuterBounds> {
  const model = rosterModel(inputs);
  try {
    return await boundsOfModel(model, solver);
  } catch (failure) {
    const ranOut = failure instanceof SolverError && failure.kind === 'deadline';
    if (!ranOut) return solved(Promise.reject(failure as Error), context);
  }
  const outer = await solved(outerBounds(model, thoroughSolver()), context);
  // With people in parts the facts hold together or not at once; which of them don't is for long.
  return outer ?? solved(boundsOfModel(model, thoroughSolver()), context);
}
