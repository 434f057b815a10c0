import type { Fen } from '../money/fen.ts';
import type { Month } from '../policy/month.ts';
import { missingItems } from '../policy/missingItems.ts';
import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Provision, Scenario } from '../scenario/provision.ts';
import { impactMonth } from '../scenario/impactMonth.ts';
import { PolicyYear } from '../budget/policyYear.ts';
import type { SlipSubject } from './slipSubject.ts';
import { ifChosen } from './awardWay.ts';
import type { SlipGroup } from './slipGroup.ts';
import { sumsOf } from './slipSums.ts';
import { slipPlacement, type SlipPlacement } from './slipPlacement.ts';
import { slipLines, type Line, type Payee } from './slipLines.ts';
import { amountOf, type Way } from './wayMaker.ts';

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
  /** the pay item's id, or that of the worker's own part of it */
  readonly item: string;
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
  const among = months.flatMap((of) => [
    policyYear.settings(of, today),
    policyYear.settings(of, reform),
  ]);
  const lines = slipLines({ policy, subject, group, year, among }).map((line): SlipLine => ({
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

function sideOf(
  line: Line,
  year: PolicyYear,
  provisions: readonly Provision[],
  month: Month,
): SlipSide {
  const dated = (of: Month): Way => line.way(year.settings(of, provisions));
  if (line.period === 'year') {
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
