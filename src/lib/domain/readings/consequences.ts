import { bonusByAppraisal, meanOfShare } from '../assessment/outlook.ts';
import type { Population } from '../budget/population.ts';
import { simulate } from '../budget/simulate.ts';
import { boundsOf, type Bounds } from '../inference/bounds/bounds.ts';
import { factsOf } from '../inference/facts/factSwitches.ts';
import type { SolveOptions, Solver } from '../inference/program/integerProgram.ts';
import type { Fen } from '../money/fen.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Warning } from '../scenario/warning.ts';
import type { Reading, ReadingState } from './reading.ts';

/** What one reading comes to on the roster in use, everything else as it is read now; in fen. */
export interface Consequence {
  readonly option: string;
  /** today's total of the year */
  readonly annual: Fen;
  /** the same less that of the default reading */
  readonly annualChange: Fen;
  /** what the scenario changes a month, in the month of its monthly figures */
  readonly impact: Fen;
  /**
   * [appraisal]: today's mean bonus of a person, half-up to the fen; null without people. Left out
   * where the reading moves no shares, and where nobody knows who is in which community.
   */
  readonly bonusMeans?: readonly (Fen | null)[];
  /** what is odd about it and not about the default, such as a rate that nobody has set */
  readonly warnings: readonly Warning[];
}

/** The warnings that a reading can be the reason of; others are about provisions. */
const aboutReadings: readonly Warning['code'][] = [
  'insurance_without_rates',
  'pool_weights_equal',
  'communities_unknown',
  'awards_above_bonus',
];

/** The consequences of each reading of a question, in the order of its options. */
export function consequencesOf(
  reading: Reading,
  state: ReadingState,
  { policy, population }: { readonly policy: PolicyDocument; readonly population: Population },
): Consequence[] {
  const read = (option: string) => {
    const { scenario, year } = reading.choose(state, option);
    const { baseline, impact, december, warnings } = simulate({
      policy,
      population,
      scenario,
      year,
    });
    const rolls = reading.moves.shares ? population.bonusByCommunity : undefined;
    return {
      annual: baseline.total.annual,
      impact: impact.monthly,
      warnings,
      ...(rolls && { bonusMeans: bonusByAppraisal(rolls, december.baseline).map(meanOfShare) }),
    };
  };
  const standard = read(reading.standard);
  return reading.options.map(({ id }) => {
    const { annual, warnings, ...rest } = read(id);
    return {
      option: id,
      annual,
      annualChange: annual - standard.annual,
      warnings: warnings.filter(
        ({ code }) =>
          aboutReadings.includes(code) && standard.warnings.every((other) => other.code !== code),
      ),
      ...rest,
    };
  });
}

/**
 * What the published figures allow the scenario to cost a month on one reading, everything else as
 * it is read now; null where the policy publishes no figures to hold a roster to.
 */
export async function rangeOf(
  reading: Reading,
  option: string,
  state: ReadingState,
  policy: PolicyDocument,
  solver: Solver,
  options: SolveOptions = {},
): Promise<Bounds | null> {
  const { scenario, switches, year } = reading.choose(state, option);
  const facts = factsOf(policy, switches);
  return facts && boundsOf({ policy, scenario, facts, year }, solver, options);
}
