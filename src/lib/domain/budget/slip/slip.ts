import type { Fen } from '../../money/fen.ts';
import type { Month } from '../../policy/month.ts';
import { missingItems } from '../../policy/missingItems.ts';
import { parameterId } from '../../policy/parameterId.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Provision, Scenario } from '../../scenario/provision.ts';
import { inForce } from '../../scenario/provisionSettings.ts';
import { PolicyYear } from '../policyYear.ts';
import { fenOf } from './exactYuan.ts';
import type { SlipSubject } from './slipSubject.ts';
import { insuranceWay } from './insuranceWay.ts';
import { unpublishedLines } from './unpublishedLines.ts';
import { amountWay, awardWay, bonusWay, gradeWay, housingFundWay, type Way } from './slipWays.ts';

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
  | 'paidLeave';

/** Whom the money goes to: the worker's own account, or a fund in the worker's name. */
export type Payee = 'worker' | 'fund';

/** So many months of the year at one monthly amount. */
export interface SlipSpan {
  readonly months: number;
  readonly monthly: Fen;
}

/** One item before or after the change. */
export interface SlipSide {
  /**
   * the way to the amount: of a monthly item in a month with every provision in force, of a
   * yearly one as December has it
   */
  readonly way: Way;
  /** in a month with every provision in force; null of a yearly item */
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

/** Sums of the lines of one side; `government` is `worker` and `fund` together. */
export interface SlipSums {
  readonly government: SlipSum;
  readonly worker: SlipSum;
  readonly fund: SlipSum;
}

export interface SlipSum {
  readonly monthly: Fen;
  readonly annual: Fen;
}

/** The pay of one person, line by line. */
export interface Slip {
  readonly subject: SlipSubject;
  readonly year: number;
  readonly lines: readonly SlipLine[];
  readonly before: SlipSums;
  readonly after: SlipSums;
  /** ids of the parameters that are named without an amount: they count 0 and are missing here */
  readonly missing: readonly string[];
}

/** A line before it is worked out. */
export type Line = Pick<SlipLine, 'item' | 'payee'> & { readonly yearly: boolean } & {
  readonly way: (settings: Settings) => Way;
};

/**
 * The slip of one person: what the rules give for a post and step, and for a rating, months and
 * appraisal, before and after a scenario. The same figures as the pay tables, with the way to
 * each. A monthly item counts the twelve months of the year, as the budget does; months in post
 * prorate the bonus alone.
 */
export function slipOf(input: {
  readonly policy: PolicyDocument;
  readonly scenario: Scenario;
  readonly subject: SlipSubject;
  readonly year: number;
}): Slip {
  const { policy, scenario, subject, year } = input;
  const policyYear = new PolicyYear(policy, year);
  const today = scenario.baseline?.provisions ?? [];
  const reform = [...today, ...scenario.provisions];
  const lines = [
    ...linesOf(policy, subject),
    ...unpublishedLines(policyYear, subject, [today, reform]),
  ].map((line): SlipLine => ({
    item: line.item,
    payee: line.payee,
    before: sideOf(line, policyYear, today),
    after: sideOf(line, policyYear, reform),
  }));
  const settled = policyYear.settings(policyYear.december, reform);
  return {
    subject,
    year,
    lines,
    before: sumsOf(lines.map(({ payee, before }) => ({ payee, side: before }))),
    after: sumsOf(lines.map(({ payee, after }) => ({ payee, side: after }))),
    missing: missingItems(policy, settled),
  };
}

function linesOf(policy: PolicyDocument, { place, roll }: SlipSubject): Line[] {
  return [...(place ? monthlyLines(policy, place) : []), ...(roll ? yearlyLines(roll) : [])];
}

function monthlyLines(
  policy: PolicyDocument,
  { post, step }: NonNullable<SlipSubject['place']>,
): Line[] {
  const grade = (settings: Settings): Way => gradeWay(policy, settings, post, step);
  const monthly = (item: SlipItem, payee: Payee, way: Line['way']): Line => ({
    item,
    payee,
    way,
    yearly: false,
  });
  return [
    monthly('baseAllowance', 'worker', (settings) =>
      amountWay(settings, parameterId.baseAllowance(post)),
    ),
    monthly('gradeAllowance', 'worker', grade),
    monthly('socialInsurance', 'fund', (settings) =>
      insuranceWay(policy, settings, post, amountOf(grade(settings))),
    ),
    monthly('housingFund', 'fund', (settings) =>
      housingFundWay(settings, post, amountOf(grade(settings)), parameterId.housingFundRate),
    ),
  ];
}

function yearlyLines(roll: NonNullable<SlipSubject['roll']>): Line[] {
  return [
    {
      item: 'communityBonus',
      payee: 'worker',
      yearly: true,
      way: (settings) => bonusWay(settings, roll),
    },
    {
      item: 'individualAward',
      payee: 'worker',
      yearly: true,
      way: (settings) => awardWay(settings, roll.appraisal),
    },
  ];
}

/** What a way ends in. */
export function amountOf(way: Way): Fen {
  return fenOf(way[way.length - 1]?.result ?? '0');
}

function sideOf(line: Line, year: PolicyYear, provisions: readonly Provision[]): SlipSide {
  const dated = (month: Month): Way =>
    line.way(
      year.settings(
        month,
        provisions.filter((provision) => inForce(provision, month)),
      ),
    );
  if (line.yearly) {
    const way = dated(year.december);
    return { way, monthly: null, annual: amountOf(way), spans: [] };
  }
  const way = line.way(year.settings(year.december, provisions));
  const spans = spansOf(year.months.map((month) => amountOf(dated(month))));
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

function sumsOf(sides: readonly { readonly payee: Payee; readonly side: SlipSide }[]): SlipSums {
  const among = (payees: readonly Payee[]): SlipSum => {
    const counted = sides.filter(({ payee }) => payees.includes(payee));
    return {
      monthly: counted.reduce((sum, { side }) => sum + (side.monthly ?? 0n), 0n),
      annual: counted.reduce((sum, { side }) => sum + side.annual, 0n),
    };
  };
  return {
    government: among(['worker', 'fund']),
    worker: among(['worker']),
    fund: among(['fund']),
  };
}
