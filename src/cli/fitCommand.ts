import { meterFor } from '../lib/domain/inference/fit/costMeter.ts';
import type { Costed, Fit } from '../lib/domain/inference/fit/fit.ts';
import { costedReport, fitReport, frontierReport } from '../lib/domain/inference/fit/fitReport.ts';
import type { FrontierPoint } from '../lib/domain/inference/fit/floorFrontier.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { chosenFit, type FitOptions } from './fitMethods.ts';
import { fitTable } from './fitTable.ts';
import { loadInputs } from './inputs.ts';
import { peopleLines } from './warningLines.ts';

/** What a way of fitting found: one scenario, an edge of many, or nothing. */
export type Found =
  | { readonly kind: 'fit'; readonly fit: Fit; readonly result: string }
  | { readonly kind: 'costed'; readonly costed: Costed }
  | { readonly kind: 'frontier'; readonly points: readonly FrontierPoint[] }
  | { readonly kind: 'nothing' };

/** Prints what fits a budget, or the cheapest raise. Throws what `loadInputs` throws, and WrongUsage. */
export async function runFit(options: FitOptions, context: Context): Promise<ExitCode> {
  const { terminal, messages } = context;
  const inputs = await loadInputs(options, context);
  const meter = meterFor(inputs, inputs.scenario);
  const found = chosenFit(options, inputs, meter, context);
  if (options.json) writeJson(terminal, { run: inputs.run, ...report(found) });
  else terminal.write(fitTable(context, inputs.policy, options, found));
  for (const line of peopleLines(messages, inputs.run)) terminal.tell(line);
  return exit.done;
}

function report(found: Found) {
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
