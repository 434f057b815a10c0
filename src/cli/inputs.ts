import type { Population } from '../lib/domain/budget/population.ts';
import type { PolicyDocument } from '../lib/domain/policy/policySchema.ts';
import type { Scenario } from '../lib/domain/scenario/provision.ts';
import { unknownCommunities } from '../lib/domain/scenario/unknownCommunities.ts';
import { EngineError } from '../lib/engine/engineError.ts';
import type { EncodingChoice } from '../lib/io/text/encoding.ts';
import { refusalText } from '../lib/messages/refusalText.ts';
import { leavesOut } from '../lib/domain/roster/problem.ts';
import { rosterParts } from '../lib/domain/intake/meaning.ts';
import type { Context } from './context.ts';
import { InputRefused, WrongUsage } from './exit.ts';
import { loadPolicy, loadScenario } from './inputDocument.ts';
import { isUnfitSample, problemsOf, loadPeople, skippedIn, type People } from './inputPeople.ts';
import { populationOf, type EngineName } from './population.ts';
import { knowingPosts, type PostName } from './postNames.ts';
import { problemLine } from './problemLine.ts';
import { runRecord, type RunRecord } from './runRecord.ts';
import { skippedLines } from './skippedLines.ts';

/** The options of a command that costs a scenario on people. */
export interface InputOptions {
  readonly roster?: string;
  readonly bonus?: string;
  readonly communities?: string;
  readonly policy?: string;
  readonly scenario?: string;
  readonly year: number;
  readonly encoding: EncodingChoice;
  readonly sheet?: string;
  /** what the files' own words for posts mean; none where left out */
  readonly post?: readonly PostName[];
  readonly engine?: EngineName;
  readonly json?: true;
}

/** What such a command works on, checked, with its run record. */
export interface Inputs {
  readonly policy: PolicyDocument;
  readonly scenario: Scenario;
  readonly people: People;
  readonly population: Population;
  readonly year: number;
  readonly run: RunRecord;
}

/**
 * Reads and checks everything that the options name. Throws InputRefused where a file can't be
 * used as it is, and WrongUsage where only one of bonus roll and communities is named.
 */
export async function loadInputs(options: InputOptions, context: Context): Promise<Inputs> {
  const { messages } = context;
  if ((options.bonus === undefined) !== (options.communities === undefined)) {
    throw new WrongUsage(messages.cli.usage.togetherOnly);
  }
  const policy = await loadPolicy(options.policy, messages);
  const scenario = await loadScenario(options.scenario, policy.value, messages);
  const readBy = knowingPosts(policy.value, options.post ?? [], messages);
  const people = await loadPeople(options, readBy, options, messages);
  refuseProblems(people, context);
  tellSkipped(people, context);
  refuseUnknownCommunities(scenario.value, people, options.scenario, context);
  const { engine = 'typescript', year } = options;
  const population = await populationOf(people, policy.value, engine).catch((failure: unknown) => {
    if (!(failure instanceof EngineError)) throw failure;
    throw new InputRefused([messages.cli.engineFailed(failure.message)]);
  });
  const run = runRecord({ people, policy, scenario, year, cells: population.grade });
  return { policy: policy.value, scenario: scenario.value, people, population, year, run };
}

function refuseUnknownCommunities(
  scenario: Scenario,
  { communities, notLoaded }: People,
  path: string | undefined,
  { messages }: Context,
): void {
  if (notLoaded.includes('communities')) return;
  const known = new Set(communities.accepted.map(({ communityId }) => communityId));
  const refusals = unknownCommunities(scenario, known);
  if (refusals.length > 0)
    throw new InputRefused(
      refusals.map((refusal) => messages.cli.refused(path ?? '', refusalText(messages, refusal))),
    );
}

function tellSkipped(people: People, { messages, terminal }: Context): void {
  for (const { path, skipped } of skippedIn(people))
    for (const line of skippedLines(messages, path, skipped)) terminal.tell(line);
}

function refuseProblems(people: People, { messages, terminal }: Context): void {
  if (isUnfitSample(people)) {
    const options = rosterParts.map((file) => `--${file}`);
    throw new InputRefused([messages.cli.sampleUnfit(messages.format.list(options))]);
  }
  const lines = (leavingOut: boolean): string[] =>
    problemsOf(people)
      .filter(({ problem }) => leavesOut(problem) === leavingOut)
      .map(({ file, problem }) => problemLine(messages, people.paths[file] ?? '', problem));
  const refused = lines(true);
  if (refused.length > 0) throw new InputRefused(refused);
  for (const line of lines(false)) terminal.tell(line);
}
