import type { AnnualMeasure } from '../lib/domain/inference/sensitivity/annualCost.ts';
import type { Factor } from '../lib/domain/inference/sensitivity/factors.ts';
import { sensitivity, type Sensitivity } from '../lib/domain/inference/sensitivity/sensitivity.ts';
import { sensitivityReport } from '../lib/domain/inference/sensitivity/sensitivityReport.ts';
import { formatYuan } from '../lib/domain/money/format.ts';
import { localized } from '../lib/messages/localized.ts';
import { namesOf } from '../lib/messages/names.ts';
import { alignedTable } from './alignedTable.ts';
import { writeJson, type Context } from './context.ts';
import { exit, type ExitCode } from './exit.ts';
import { loadInputs, type InputOptions, type Inputs } from './inputs.ts';
import { peopleLines } from './warningLines.ts';

export interface SensitivityOptions extends InputOptions {
  readonly measure: AnnualMeasure;
  readonly percent: number;
}

/** Prints how the yearly cost moves with what is uncertain. Throws what `loadInputs` throws. */
export async function runSensitivity(
  options: SensitivityOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const inputs = await loadInputs(options, context);
  const { measure, percent } = options;
  const found = sensitivity({ ...inputs, measure, percent });
  if (options.json) writeJson(terminal, { run: inputs.run, ...sensitivityReport(found) });
  else terminal.write(table(context, inputs, found, percent));
  for (const line of peopleLines(context, inputs.policy, inputs.run)) terminal.tell(line);
  return exit.done;
}

function table(
  context: Context,
  inputs: Inputs,
  { base, swings }: Sensitivity,
  percent: number,
): string {
  const { evidence, inference, format } = context.messages;
  const title = inference.sensitivity(String(percent));
  return [
    `${title}  ${format.unitNote(format.units.yuan)}`,
    `${evidence.central}: ${formatYuan(base)}`,
    alignedTable([
      [evidence.factor, `−${percent}%`, `+${percent}%`],
      ...swings.map(({ factor, low, high }) => [
        factorText(context, inputs, factor),
        formatYuan(low),
        formatYuan(high),
      ]),
    ]),
  ].join('\n');
}

function factorText({ messages, language }: Context, { policy }: Inputs, factor: Factor): string {
  const { factors } = messages.evidence;
  const names = namesOf(policy, language, messages);
  switch (factor.kind) {
    case 'post':
      return factors.post(names.post(factor.post));
    case 'level': {
      const level = policy.levels.find(({ number }) => number === factor.level);
      return factors.level(level ? localized(level.label, language) : String(factor.level));
    }
    case 'bonusRoll':
      return factors.bonusRoll;
    case 'ladder':
      return factors.ladder(messages.format.list(factor.steps.map(String)));
    case 'parameter':
      return names.parameter(factor.id);
    case 'choice':
      return factors.choice(names.parameter(factor.id), names.choice(factor.id, factor.other));
  }
}
