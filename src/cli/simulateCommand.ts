import { simulate } from '../lib/domain/budget/simulate.ts';
import { simulationReport } from '../lib/domain/budget/simulationReport.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadInputs, type InputOptions } from './inputs.ts';
import { simulationTable } from './simulationTable.ts';
import { warningLines } from './warningLines.ts';

/** Costs a scenario on a roster and prints the result. Throws what `loadInputs` throws. */
export async function runSimulate(options: InputOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadInputs(options, context);
  const simulated = { ...inputs, simulation: simulate(inputs) };
  if (options.json)
    writeJson(terminal, {
      run: inputs.run,
      ...simulationReport(simulated.simulation, inputs.policy),
    });
  else terminal.write(simulationTable(context, simulated));
  for (const line of warningLines(context, simulated)) terminal.tell(line);
  return exit.done;
}
