import type { Fen } from '../../money/fen.ts';
import type { GradeCells } from '../../roster/cells.ts';
import type { Scenario } from '../../scenario/provision.ts';
import { boundsOfModel, type Bounds } from '../bounds/bounds.ts';
import { factId } from '../facts/facts.ts';
import type { Range } from '../facts/quantity.ts';
import { countsOf } from '../program/disagreements.ts';
import type { SolveOptions, Solver } from '../program/integerProgram.ts';
import { possibleRange } from '../program/possibleRange.ts';
import { rosterModel, type ModelInput } from '../program/rosterModel.ts';
import { allFacts } from '../program/solveModel.ts';
import { sumOver } from '../program/sumOver.ts';
import type { LadderReading } from './ladders.ts';

/** What becomes of the facts and of a proposal on one reading of the ladder. */
export interface TriedReading extends LadderReading {
  /**
   * The monthly bills possible if every fact but the mean holds, in fen; the mean is a share of
   * them. Null where not even those hold together.
   */
  readonly bill: Range | null;
  /** what the proposal costs on this ladder, or why no roster agrees with it */
  readonly bounds: Bounds;
  /** what it costs a month on the roster given, which need not agree with the facts */
  readonly onRoster: Fen | null;
}

/** The scenario with a ladder taken to be in force already today. */
export function onLadder(scenario: Scenario, amounts: readonly string[]): Scenario {
  const today = scenario.baseline?.provisions ?? [];
  return {
    ...scenario,
    baseline: { provisions: [{ kind: 'grade_ladder', amounts: [...amounts] }, ...today] },
  };
}

/** Tries readings of the ladder one after the other, holding everything else. */
export async function tryReadings(
  input: ModelInput & { readonly roster?: GradeCells | undefined },
  readings: readonly LadderReading[],
  solver: Solver,
  options: SolveOptions = {},
): Promise<TriedReading[]> {
  const tried: TriedReading[] = [];
  for (const reading of readings) {
    const scenario = onLadder(input.scenario, reading.amounts);
    const model = rosterModel({ ...input, scenario });
    const active = allFacts(model);
    active.delete(factId.mean);
    const counts = input.roster && countsOf(model, input.roster);
    tried.push({
      ...reading,
      bill: await possibleRange(model, { kind: 'bill' }, solver, { ...options, active }),
      bounds: await boundsOfModel(model, solver, options),
      onRoster: counts
        ? sumOver(
            model.cells.map(({ cost }) => cost),
            counts,
          )
        : null,
    });
  }
  return tried;
}
