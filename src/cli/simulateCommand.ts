import { simulate } from '../lib/domain/budget/simulate.ts';
import { simulationReport } from '../lib/domain/budget/simulationReport.ts';
import { EngineError } from '../lib/engine/engineError.ts';
import type { EncodingChoice } from '../lib/io/text/encoding.ts';
import { writeJson, type Context } from './context.ts';
import { exit, InputRefused, WrongUsage, type ExitCode } from './exit.ts';
import { loadPolicy, loadScenario } from './inputDocument.ts';
import { problemsOf, readPeople, type People } from './inputPeople.ts';
import { populationOf, type EngineName } from './population.ts';
import { problemLine } from './problemLine.ts';
import { runRecord } from './runRecord.ts';
import { simulationTable } from './simulationTable.ts';
import { warningLines } from './warningLines.ts';

export interface SimulateOptions {
  readonly roster?: string;
  readonly bonus?: string;
  readonly communities?: string;
  readonly policy?: string;
  readonly scenario?: string;
  readonly year: number;
  readonly encoding: EncodingChoice;
  readonly engine: EngineName;
  readonly json?: true;
}

/**
 * Costs a scenario on a roster and prints the result. Throws InputRefused where a file can't be
 * used as it is, and WrongUsage where only one of bonus roll and communities is named.
 */
export async function runSimulate(options: SimulateOptions, context: Context): Promise<ExitCode> {
  const { terminal, messages } = context;
  if ((options.bonus === undefined) !== (options.communities === undefined)) {
    throw new WrongUsage(messages.cli.usage.togetherOnly);
  }
  const policy = await loadPolicy(options.policy, messages);
  const scenario = await loadScenario(options.scenario, policy.value, messages);
  const people = await readPeople(options, policy.value, options.encoding, messages);
  refuseProblems(people, context);

  const population = await populationOf(people, policy.value, options.engine).catch(
    (failure: unknown) => {
      if (!(failure instanceof EngineError)) throw failure;
      throw new InputRefused([messages.cli.engineFailed(failure.message)]);
    },
  );
  const { year } = options;
  const input = { policy: policy.value, population, scenario: scenario.value, year };
  const simulation = simulate(input);
  const run = runRecord({ people, policy, scenario, year });

  if (options.json) writeJson(terminal, { run, ...simulationReport(simulation) });
  else terminal.write(simulationTable(context, { ...input, simulation, run }));
  for (const line of warningLines(context, { ...input, simulation, run })) terminal.tell(line);
  return exit.done;
}

function refuseProblems(people: People, { messages }: Context): void {
  const lines = problemsOf(people).map(({ file, problem }) =>
    problemLine(messages, people.paths[file], problem),
  );
  if (lines.length > 0) throw new InputRefused(lines);
}
