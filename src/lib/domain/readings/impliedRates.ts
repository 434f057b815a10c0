import type { Population } from '../budget/population.ts';
import { simulate } from '../budget/simulate.ts';
import { divideHalfUp } from '../money/divide.ts';
import type { Fen } from '../money/fen.ts';
import { parameterId } from '../policy/parameterId.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import { settingsAt } from '../policy/settingsAt.ts';
import { SettingsReader } from '../policy/settingsReader.ts';
import { applyProvisions } from '../scenario/provisionSettings.ts';
import { withTodayParameter } from '../scenario/todayProvisions.ts';
import type { ReadingState } from './reading.ts';

/** A rate that the one amount of insurance would be of the base allowance of some posts. */
export interface ImpliedRate {
  readonly base: Fen;
  /** the posts with this base, as ids */
  readonly posts: readonly string[];
  /** rounded half-up to a hundredth of a percent, as a plain decimal: "0.3748" */
  readonly rate: string;
  /** today's total of the year at this rate, less that of the state given; in fen */
  readonly annualChange: Fen;
}

/**
 * The lowest and the highest rate that the published amount can be a rate of, where posts have
 * bases of their own, and what each comes to; nothing where all of them share one base or none has
 * any. The amount can't be one rate of several bases (P5): which one is meant is not stated.
 *
 * @param proportional the state in which insurance is worked out in proportion
 */
export function impliedRates(
  standard: ReadingState,
  proportional: ReadingState,
  { policy, population }: { readonly policy: PolicyDocument; readonly population: Population },
): ImpliedRate[] {
  const { scenario, year } = proportional;
  const today = scenario.baseline?.provisions ?? [];
  const read = new SettingsReader(applyProvisions(settingsAt(policy, `${String(year)}-12`), today));
  const amount = read.amount(parameterId.socialInsurance);
  const byBase = new Map<Fen, string[]>();
  for (const { id } of policy.posts) {
    const base = read.amount(parameterId.baseAllowance(id));
    if (base > 0n) byBase.set(base, [...(byBase.get(base) ?? []), id]);
  }
  const bases = [...byBase].sort(([a], [b]) => (a < b ? 1 : -1));
  if (bases.length < 2 || amount <= 0n) return [];
  const annual = (state: ReadingState): Fen =>
    simulate({ policy, population, scenario: state.scenario, year }).baseline.total.annual;
  const without = annual(standard);
  return [...bases.slice(0, 1), ...bases.slice(-1)].map(([base, posts]) => {
    const rate = rateText(amount, base);
    const at = withTodayParameter(today, policy, year, parameterId.insuranceRate, rate);
    const scenarioAt = { ...scenario, baseline: { ...scenario.baseline, provisions: at } };
    return {
      base,
      posts,
      rate,
      annualChange: annual({ ...proportional, scenario: scenarioAt }) - without,
    };
  });
}

function rateText(amount: Fen, base: Fen): string {
  const digits = divideHalfUp(amount * 10_000n, base)
    .toString()
    .padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
