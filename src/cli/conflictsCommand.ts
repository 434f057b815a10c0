import { conflictsReport } from '../lib/domain/inference/conflicts/conflictsReport.ts';
import { explainConflicts } from '../lib/domain/inference/conflicts/explainConflicts.ts';
import { solved, thoroughSolver } from './cliSolver.ts';
import { conflictText } from './conflictLines.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadFactInputs, type FactOptions } from './factInputs.ts';
import { factLines } from './factLines.ts';

/** Prints which facts cannot all hold, and what would resolve it. Throws InputRefused. */
export async function runConflicts(options: FactOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadFactInputs(options, context);
  const report = await solved(explainConflicts(inputs, thoroughSolver()), context);
  if (options.json) writeJson(terminal, conflictsReport(report));
  else terminal.write(`${factLines(context, inputs)}\n${conflictText(context, inputs, report)}`);
  return exit.done;
}
