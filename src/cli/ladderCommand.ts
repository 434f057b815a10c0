import { simulate } from '../lib/domain/budget/simulate.ts';
import { ladderEffects, type LadderEffects } from '../lib/domain/inference/ladder/ladderEffects.ts';
import { ladderReport } from '../lib/domain/inference/ladder/ladderReport.ts';
import { foldPoints } from '../lib/domain/inference/ladder/points.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadInputs, type InputOptions, type Inputs } from './inputs.ts';
import { ladderTable } from './ladderTable.ts';
import { peopleLines } from './warningLines.ts';

/** Prints what a scenario does to the pay ladder. Throws what `loadInputs` throws. */
export async function runLadder(options: InputOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadInputs(options, context);
  const effects = effectsOf(inputs);
  if (options.json) writeJson(terminal, { run: inputs.run, ...ladderReport(effects) });
  else terminal.write(ladderTable(context, inputs.policy, effects));
  for (const line of peopleLines(context, inputs.policy, inputs.run)) terminal.tell(line);
  return exit.done;
}

function effectsOf(inputs: Inputs): LadderEffects {
  const { month } = simulate(inputs);
  return ladderEffects({
    policy: inputs.policy,
    before: month.baseline,
    after: month.reform,
    points: foldPoints(inputs.people.roster.accepted),
  });
}
