import type { Population } from '../../budget/population.ts';
import { divideHalfUp } from '../../money/divide.ts';
import type { Fen } from '../../money/fen.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Scenario } from '../../scenario/provision.ts';
import { uncertainFactors, type Factor } from './factors.ts';
import { annualCost, type AnnualMeasure } from './annualCost.ts';
import { peopleScaled, policyScaled, policyWithChoice } from './scaled.ts';

/** What a factor does to the annual cost when it is off by the share either way. */
export interface Swing {
  readonly factor: Factor;
  /** the annual cost with the factor lower; as it is today for a choice */
  readonly low: Fen;
  /** with the factor higher, or the other choice made */
  readonly high: Fen;
}

export interface Sensitivity {
  /** the annual cost with everything as it stands */
  readonly base: Fen;
  /** the largest swing first; factors that change nothing are left out */
  readonly swings: readonly Swing[];
}

export interface SensitivityInput {
  readonly policy: PolicyDocument;
  readonly population: Population;
  readonly scenario: Scenario;
  readonly year: number;
  /** what is looked at: what the scenario changes, or the whole bill with it in force */
  readonly measure: AnnualMeasure;
  /** how far each factor is off, in percent; ten where left out */
  readonly percent?: number;
}

/**
 * Moves one uncertain factor at a time and holds the others: the bars of a tornado. People are
 * scaled exactly, not rounded to heads, and the result half-up to the fen.
 */
export function sensitivity(input: SensitivityInput): Sensitivity {
  const { percent = 10 } = input;
  const base = annualCost(input);
  const swings = uncertainFactors(input.policy, input.year).map((factor): Swing => {
    const at = (share: number): Fen => costWith(input, base, factor, share);
    return factor.kind === 'choice'
      ? { factor, low: base, high: at(100) }
      : { factor, low: at(100 - percent), high: at(100 + percent) };
  });
  const moving = swings.filter((swing) => extent(swing) > 0n);
  moving.sort((a, b) => Number(extent(b) - extent(a)));
  return { base, swings: moving };
}

/** The annual cost with a factor at so many percent of what it is. */
function costWith(input: SensitivityInput, base: Fen, factor: Factor, percent: number): Fen {
  const { policy, population } = input;
  switch (factor.kind) {
    case 'post':
    case 'level':
    case 'bonusRoll': {
      const hundredfold = (share: number): Fen =>
        annualCost({ ...input, population: peopleScaled(policy, population, factor, share) });
      // A quota of a hundredfold staff loses less to rounding: only the difference is taken.
      return divideHalfUp(100n * base + hundredfold(percent) - hundredfold(100), 100n);
    }
    case 'ladder':
    case 'parameter':
      return annualCost({ ...input, policy: policyScaled(policy, factor, percent) });
    case 'choice':
      return annualCost({ ...input, policy: policyWithChoice(policy, factor.id, factor.other) });
  }
}

function extent({ low, high }: Swing): bigint {
  return low < high ? high - low : low - high;
}
