import { meterFor } from '../lib/domain/inference/fit/costMeter.ts';
import { costedReport, fitReport, frontierReport } from '../lib/domain/inference/fit/fitReport.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { chosenFit, type FitOptions } from './fitMethods.ts';
import { fitTable } from './fitTable.ts';
import type { FoundFit } from './foundFit.ts';
import { loadInputs } from './inputs.ts';
import { peopleLines } from './warningLines.ts';

/** Prints what fits a budget, or the cheapest raise. Throws what `loadInputs` throws, and WrongUsage. */
export async function runFit(options: FitOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadInputs(options, context);
  const meter = meterFor(inputs, inputs.scenario);
  const found = chosenFit(options, inputs, meter, context);
  if (options.json) writeJson(terminal, { run: inputs.run, ...report(found) });
  else terminal.write(fitTable(context, inputs.policy, options, found));
  for (const line of peopleLines(context, inputs.policy, inputs.run)) terminal.tell(line);
  return exit.done;
}

function report(found: FoundFit) {
  switch (found.kind) {
    case 'fit':
      return { found: true, ...fitReport(found.fit) };
    case 'costed':
      return { found: true, ...costedReport(found.costed) };
    case 'frontier':
      return { found: found.points.length > 0, frontier: frontierReport(found.points) };
    case 'nothing':
      return { found: false };
  }
}
