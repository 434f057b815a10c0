import type { Fen } from '../money/fen.ts';
import type { Month } from '../policy/month.ts';
import { missingItems } from '../policy/missingItems.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Settings } from '../policy/settings.ts';
import { baseAllowance } from '../rules/baseAllowance.ts';
import type { Formula } from '../rules/formula.ts';
import { housingFund } from '../rules/housingFund.ts';
import { socialInsurance } from '../rules/socialInsurance.ts';
import type { Provision, Scenario } from '../scenario/provision.ts';
import { impactMonth } from '../scenario/impactMonth.ts';
import { PolicyYear } from '../budget/policyYear.ts';
import type { SlipSubject } from './slipSubject.ts';
import { awardWay, ifChosen } from './awardWay.ts';
import { bonusWay } from './bonusWay.ts';
import { gradeWay, placedOperands } from './gradeWay.ts';
import { ownLines } from './ownLines.ts';
import type { SlipGroup } from './slipGroup.ts';
import { ruleWay } from './ruleWay.ts';
import { sumsOf } from './slipSums.ts';
import { slipPlacement, type SlipPlacement } from './slipPlacement.ts';
import { unpublishedLines } from './unpublishedLines.ts';
import { amountOf, type Way } from './wayMaker.ts';

/** A pay item as a slip lists it. */
export type SlipItem =
  | 'gradeAllowance'
  | 'baseAllowance'
  | 'socialInsurance'
  | 'housingFund'
  | 'communityBonus'
  | 'individualAward'
  | 'performanceAllowance'
  | 'qualificationAllowance'
  | 'healthCheck'
  | 'paidLeave'
  | 'ownInsurance'
  | 'ownHousingFund';

/**
 * Whom the money goes to: the worker's own account, a fund in the worker's name, or a fund out of
 * what the worker draws (which costs the government nothing).
 */
export type Payee = 'worker' | 'fund' | 'own';

/** So many months of the year at one monthly amount. */
export interface SlipSpan {
  readonly months: number;
  readonly monthly: Fen;
}

/** One item before or after the change. */
export interface SlipSide {
  /**
   * the way to the amount: of a monthly item in the slip's month, of a
   * yearly one as December has it
   */
  readonly way: Way;
  /** in the slip's month; null of a yearly item */
  readonly monthly: Fen | null;
  /** the twelve months of the year as dated, or the year's amount */
  readonly annual: Fen;
  /** the year's months by amount, in order of time; empty of a yearly item */
  readonly spans: readonly SlipSpan[];
}

export interface SlipLine {
  readonly item: SlipItem;
  readonly payee: Payee;
  readonly before: SlipSide;
  readonly after: SlipSide;
}

/**
 * Sums of the lines of one side; `government` is `worker` and `fund` together, and `own` is taken
 * out of what the worker draws.
 */
export interface SlipSums {
  readonly government: SlipSum;
  readonly worker: SlipSum;
  readonly fund: SlipSum;
  readonly own: SlipSum;
}

export interface SlipSum {
  readonly monthly: Fen;
  readonly annual: Fen;
}

/** The pay of one person, line by line. */
export interface Slip {
  readonly subject: SlipSubject;
  readonly year: number;
  /** the month that monthly amounts are of */
  readonly month: Month;
  readonly lines: readonly SlipLine[];
  readonly before: SlipSums;
  readonly after: SlipSums;
  /** how points place the person, in the slip's month */
  readonly placement: {
    readonly before: SlipPlacement | null;
    readonly after: SlipPlacement | null;
  };
  /** what the award comes to if the person is chosen, in yuan; null where nothing is open */
  readonly ifChosen: { readonly before: string | null; readonly after: string | null };
  /** ids of the parameters that are named without an amount: they count 0 and are missing here */
  readonly missing: readonly string[];
}

/** A line before it is worked out. */
export type Line = Pick<SlipLine, 'item' | 'payee'> & { readonly yearly: boolean } & {
  readonly way: (settings: Settings) => Way;
};

/**
 * The slip of one person: what the rules give for a post and step, and for a rating, months and
 * appraisal, before and after a scenario, among the others of a group where pay hangs on them. The same figures as the pay tables, with the way to
 * each. A monthly item counts the twelve months of the year, as the budget does; months in post
 * prorate the bonus alone.
 */
export function slipOf(input: {
  readonly policy: PolicyDocument;
  readonly scenario: Scenario;
  readonly subject: SlipSubject;
  readonly year: number;
  readonly group?: SlipGroup | undefined;
}): Slip {
  const { policy, scenario, subject, year, group = null } = input;
  const policyYear = new PolicyYear(policy, year);
  const today = scenario.baseline?.provisions ?? [];
  const reform = [...today, ...scenario.provisions];
  const month = impactMonth(scenario.provisions, year);
  const months = [...policyYear.months, month];
  const lines = [
    ...linesOf(policy, subject, group),
    ...unpublishedLines(policyYear, subject, months, [today, reform]),
    ...ownLines(policyYear, subject, months, [today, reform]),
  ].map((line): SlipLine => ({
    item: line.item,
    payee: line.payee,
    before: sideOf(line, policyYear, today, month),
    after: sideOf(line, policyYear, reform, month),
  }));
  const settled = policyYear.settings(month, reform);
  const placed = (provisions: readonly Provision[]): SlipPlacement | null => {
    const { place } = subject;
    const settings = policyYear.settings(month, provisions);
    return place && slipPlacement(policy, settings, place);
  };
  const award = lines.find(({ item }) => item === 'individualAward');
  const chosen = (side: 'before' | 'after'): string | null =>
    award ? ifChosen(award[side].way) : null;
  return {
    subject,
    year,
    month,
    lines,
    before: sumsOf(lines.map(({ payee, before }) => ({ payee, side: before }))),
    after: sumsOf(lines.map(({ payee, after }) => ({ payee, side: after }))),
    placement: { before: placed(today), after: placed(reform) },
    ifChosen: { before: chosen('before'), after: chosen('after') },
    missing: missingItems(policy, settled),
  };
}

function linesOf(
  policy: PolicyDocument,
  { place, roll }: SlipSubject,
  group: SlipGroup | null,
): Line[] {
  return [
    ...(place ? monthlyLines(policy, place) : []),
    ...(roll ? yearlyLines(policy, roll, group) : []),
  ];
}

function monthlyLines(policy: PolicyDocument, place: NonNullable<SlipSubject['place']>): Line[] {
  const monthly = (item: SlipItem, payee: Payee, way: Line['way']): Line => ({
    item,
    payee,
    way,
    yearly: false,
  });
  const placed = (rule: Formula) => (settings: Settings) =>
    ruleWay(rule, placedOperands(policy, settings, place));
  return [
    monthly('baseAllowance', 'worker', (settings) =>
      ruleWay(baseAllowance(place.post), { settings }),
    ),
    monthly('gradeAllowance', 'worker', (settings) => gradeWay(policy, settings, place)),
    monthly('socialInsurance', 'fund', placed(socialInsurance(policy))),
    monthly('housingFund', 'fund', placed(housingFund)),
  ];
}

function yearlyLines(
  policy: PolicyDocument,
  roll: NonNullable<SlipSubject['roll']>,
  group: SlipGroup | null,
): Line[] {
  return [
    {
      item: 'communityBonus',
      payee: 'worker',
      yearly: true,
      way: (settings) => bonusWay(policy, settings, roll, group),
    },
    {
      item: 'individualAward',
      payee: 'worker',
      yearly: true,
      way: (settings) => awardWay(policy, settings, roll, group),
    },
  ];
}

function sideOf(
  line: Line,
  year: PolicyYear,
  provisions: readonly Provision[],
  month: Month,
): SlipSide {
  const dated = (of: Month): Way => line.way(year.settings(of, provisions));
  if (line.yearly) {
    const way = dated(year.december);
    return { way, monthly: null, annual: amountOf(way), spans: [] };
  }
  const way = dated(month);
  const spans = spansOf(year.months.map((of) => amountOf(dated(of))));
  const annual = spans.reduce((sum, { months, monthly }) => sum + BigInt(months) * monthly, 0n);
  return { way, monthly: amountOf(way), annual, spans };
}

/** Months in a row with the same amount, put together. */
function spansOf(amounts: readonly Fen[]): SlipSpan[] {
  const spans: SlipSpan[] = [];
  for (const monthly of amounts) {
    const last = spans[spans.length - 1];
    if (last?.monthly === monthly) spans[spans.length - 1] = { months: last.months + 1, monthly };
    else spans.push({ months: 1, monthly });
  }
  return spans;
}
