import type { Bounds } from '../inference/bounds/bounds.ts';
import type { OuterBounds } from '../inference/bounds/outerBounds.ts';
import type { Facts } from '../inference/facts/facts.ts';
import { sumOf, type Fen } from '../money/fen.ts';
import { originOf, sampleOf, type PolicyOrigin } from '../policy/builtInPolicies.ts';
import type { Dated, PolicyDocument } from '../policy/policySchema.ts';
import { stepParameter } from '../policy/gradeLadder.ts';
import { missingItems } from '../policy/missingItems.ts';
import { parameterId } from '../policy/parameterId.ts';
import { changeMonths, datedAt } from '../policy/settingsAt.ts';
import { settingsOfMonth } from '../scenario/impactMonth.ts';
import { isSample, type RosterOrigin, type RosterPart } from '../roster/rosterOrigin.ts';
import { floorsFollow } from '../scenario/followingPost.ts';
import type { Provision, Scenario } from '../scenario/provision.ts';
import { hasOldMinima } from '../scenario/todayProvisions.ts';
import { provisionSettings } from '../scenario/provisionSettings.ts';
import type { Month } from '../policy/month.ts';
import type { GroupImpact } from './budget.ts';
import { costOf, isMonthly, itemsOf } from './budgetItems.ts';
import { impactByMonth, yearlyPart, type MonthlyImpact } from './impactByMonth.ts';
import { monthlyTotal } from './impactOf.ts';
import type { Simulation } from './simulate.ts';

/** What stands behind an answer without a source; each must be said wherever the answer is. */
export type Assumption =
  | 'exampleRoster'
  | 'ladderInferred'
  | 'combinedHeadAsHead'
  | 'oldMinimaTopUp'
  | 'housingFundBase'
  | 'housingFundWithGrade'
  | 'policyAssumed'
  | 'bonusRollOfAnotherYear'
  | 'valuesCarried';

/** The figures of the answer in a paragraph, ready to be put into words. */
export interface AnswerFacts {
  readonly year: number;
  readonly workers: number;
  readonly provisions: readonly Provision[];
  /** the month that the monthly amounts are of */
  readonly month: Month;
  /** all monthly items, in that month */
  readonly monthlyBefore: Fen;
  readonly monthly: Fen;
  readonly annual: Fen;
  readonly annualBefore: Fen;
  readonly percent: string | null;
  readonly gainers: number;
  readonly losers: number;
  readonly unchanged: number;
  /** posts whose own pay changes, in the policy's order */
  readonly byPost: readonly { readonly post: string; readonly impact: GroupImpact }[];
  /** what the month changes by beside the own pay of those on a post, by item; with `byPost` it foots */
  readonly beside: readonly { readonly item: string; readonly monthly: Fen }[];
  /** what the year changes by, month by month, and in the items that are paid once a year */
  readonly byMonth: readonly MonthlyImpact[];
  readonly yearly: Fen;
  /** an answer by another policy than the usual one says by which */
  readonly policy: PolicyOrigin;
  /** whether the people are made up */
  readonly isExample: boolean;
  readonly assumptions: readonly Assumption[];
  /** people that nobody gave: what counts them is left out */
  readonly notLoaded: readonly RosterPart[];
  /** ids of the parameters whose amounts the source does not state */
  readonly missing: readonly string[];
  /** what the facts allow where the people are an example; left out where they tell nothing */
  readonly range?: AnswerRange | undefined;
}

/** What the grade allowance changes by over every roster that agrees with the facts. */
export type AnswerRange =
  | 'asking'
  | {
      readonly facts: Facts;
      /** null where no roster agrees with them */
      readonly ends: { readonly min: Fen; readonly max: Fen; readonly proven: boolean } | null;
    };

export interface AnswerInput {
  readonly policy: PolicyDocument;
  readonly scenario: Scenario;
  readonly simulation: Simulation;
  readonly year: number;
  readonly origin: RosterOrigin;
  readonly notLoaded: readonly RosterPart[];
  readonly range?: AnswerRange | undefined;
}

/** Gathers what the answer in a paragraph says. */
export function answerFacts(input: AnswerInput): AnswerFacts {
  const { policy, scenario, simulation, year } = input;
  const { baseline, impact } = simulation;
  const byMonth = impactByMonth(simulation);
  return {
    year,
    workers: impact.workers,
    provisions: scenario.provisions,
    month: impact.month,
    monthlyBefore: monthlyTotal(baseline),
    monthly: impact.monthly,
    annual: impact.annual,
    annualBefore: baseline.total.annual,
    percent: impact.percent,
    gainers: impact.gainers,
    losers: impact.losers,
    unchanged: impact.unchanged,
    byPost: [...impact.byPost]
      .filter(([, { gainers, losers }]) => gainers + losers > 0)
      .map(([post, group]) => ({ post, impact: group })),
    beside: besideOwnPay(simulation),
    byMonth,
    yearly: yearlyPart(impact.annual, byMonth),
    policy: originOf(policy),
    isExample: isSample(input.origin),
    assumptions: assumptionsOf(input),
    notLoaded: input.notLoaded,
    missing: missingItems(policy, settingsOfMonth(policy, scenario, impact.month)),
    range: input.range,
  };
}

/**
 * What the answer says of the range that was found; null is one that is still being looked for.
 * None where the grade allowance does not change on any roster.
 */
export function answerRange(
  found: { readonly facts: Facts; readonly bounds: Bounds | OuterBounds } | null,
): AnswerRange | undefined {
  if (found === null) return 'asking';
  const { facts, bounds } = found;
  if (bounds.feasible === false) return { facts, ends: null };
  const { min, max } = bounds;
  if (min === 0n && max === 0n) return undefined;
  return { facts, ends: { min, max, proven: bounds.feasible === true } };
}

/** The change of each monthly item, less what those on a post draw more of it themselves. */
function besideOwnPay({ baseline, reform, impact }: Simulation): AnswerFacts['beside'] {
  const own = sumOf([...impact.byPost.values()].map(({ monthly }) => monthly));
  const changes = itemsOf(reform).flatMap((after) => {
    const before = costOf(baseline, after.item.id);
    return isMonthly(after) && isMonthly(before)
      ? [{ item: after.item.id, monthly: after.monthly - before.monthly }]
      : [];
  });
  const ofOwnPay = changes.filter(({ item }) => isOwnPay(item));
  // People of the bonus roll beyond the roster draw a base allowance too, and hold no post here.
  const beyond = sumOf(ofOwnPay.map(({ monthly }) => monthly)) - own;
  return [
    { item: 'baseAllowance', monthly: beyond },
    ...changes.filter(({ item }) => !isOwnPay(item)),
  ].filter(({ monthly }) => monthly !== 0n);
}

function isOwnPay(item: string): boolean {
  return item === 'gradeAllowance' || item === 'baseAllowance';
}

function assumptionsOf({ policy, scenario, simulation, year, origin }: AnswerInput): Assumption[] {
  const today = scenario.baseline?.provisions ?? [];
  const set = new Set(
    scenario.provisions.flatMap((provision) => provisionSettings(provision).map(([id]) => id)),
  );
  const ladder = policy.steps.map(({ number }) => stepParameter(policy, number));
  const found: Assumption[] = [];
  if (isSample(origin)) found.push('exampleRoster');
  if (isAllAssumed(policy)) found.push('policyAssumed');
  if (ladder.some((id) => !set.has(id) && statusOf(policy, id, year) === 'inferred'))
    found.push('ladderInferred');
  if (floorsFollow(policy, scenario)) found.push('combinedHeadAsHead');
  if (hasOldMinima(today)) found.push('oldMinimaTopUp');
  const fundBase = datedIn(policy, parameterId.housingFundBase, year);
  const inForce = settingsOfMonth(policy, scenario, simulation.impact.month);
  const base = inForce.get(parameterId.housingFundBase) ?? null;
  // What the scenario sets it to is no reading of the letter, but it is no fact either.
  if (base !== null && (fundBase?.status === 'assumed' || base !== fundBase?.value))
    found.push(base === 'base' ? 'housingFundBase' : 'housingFundWithGrade');
  if (isSample(origin) && sampleOf(policy) === 'sample' && year !== EXAMPLE_BONUS_YEAR)
    found.push('bonusRollOfAnotherYear');
  if (year > lastYearStated(policy)) found.push('valuesCarried');
  return found;
}

/** Whether no value of a policy was read from a document or follows from one. */
function isAllAssumed({ parameters }: PolicyDocument): boolean {
  return Object.values(parameters).every(({ values }) =>
    values.every(({ status }) => status === 'assumed' || status === 'unpublished'),
  );
}

/** The assessment year that the example's bonus roll stands for (P11, A8). */
const EXAMPLE_BONUS_YEAR = 2021;

/**
 * The last year that the policy speaks of: in which some value begins, for which one is stated, or
 * of which a document is. Later years carry its values on.
 */
function lastYearStated(policy: PolicyDocument): number {
  const dates = [
    ...changeMonths(policy),
    ...Object.values(policy.sources).flatMap(({ date }) => date ?? []),
  ].map((date) => Number(date.slice(0, 4)));
  const years = Object.values(policy.parameters).flatMap(({ values }) =>
    values.flatMap(({ year }) => year ?? []),
  );
  return Math.max(0, ...dates, ...years);
}

function statusOf(policy: PolicyDocument, id: string, year: number): string | undefined {
  return datedIn(policy, id, year)?.status;
}

function datedIn(policy: PolicyDocument, id: string, year: number): Dated | undefined {
  const values = policy.parameters[id]?.values;
  return values && datedAt(values, `${String(year)}-12`);
}
