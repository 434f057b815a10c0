import type { Fen } from '../money/fen.ts';
import type { Month } from '../policy/month.ts';
import type { Counted, PayItem } from '../rules/payItem.ts';
import type { BuiltInMonthlyId, BuiltInYearlyId } from '../rules/payItems.ts';
import type { Awards } from './awards.ts';

/** Whom an item counts and how many they are; null where the roster does not tell. */
export interface ItemPopulation {
  readonly counts: Counted;
  readonly people: number | null;
}

/** What one pay item costs in the year. */
export interface ItemCost {
  readonly item: PayItem;
  readonly population: ItemPopulation;
  readonly annual: Fen;
}

/** The same of an item that is paid every month, with what the month costs. */
export interface MonthlyCost extends ItemCost {
  readonly monthly: Fen;
}

/** What a monthly amount comes to in the month and in the year. */
export interface MonthAndYear {
  readonly monthly: Fen;
  readonly annual: Fen;
}

/** The two parts of an item that sum to it; null where it is not split. */
export type Split = { readonly basic: MonthAndYear; readonly performance: MonthAndYear } | null;

/** The costs by the id of their item, in the order in which items are listed. */
export type ItemCosts = Readonly<Record<BuiltInMonthlyId, MonthlyCost>> &
  Readonly<Record<BuiltInYearlyId, ItemCost>> &
  Readonly<Record<string, ItemCost | MonthlyCost>>;

/** What a policy costs on a roster and a bonus roll. */
export interface Budget {
  readonly workers: number;
  readonly items: ItemCosts;
  /** the grade allowance a head in the month, in fen, half-up; null without workers */
  readonly gradeMean: Fen | null;
  readonly gradeParts: Split;
  readonly bonusRoll: {
    readonly recipients: number;
    /** [rating], by the rating in force; null where the communities are not known */
    readonly communities: readonly number[] | null;
  };
  readonly awards: Awards & {
    /** paid out of the sum of the bonus, so that the bonus is what is left of it */
    readonly inside: boolean;
  };
  /** people of the bonus roll beyond the roster whom some items count too, and which do */
  readonly beyond: { readonly people: number; readonly items: readonly string[] };
  readonly total: { readonly annual: Fen };
}

/** Head-counts of the workers whose own monthly grade and base allowance rise, fall or stay. */
export interface HeadCounts {
  readonly workers: number;
  readonly gainers: number;
  readonly losers: number;
  readonly unchanged: number;
}

/** The change of one group: head-counts, and grade + base allowance a month. */
export interface GroupImpact extends HeadCounts {
  readonly monthly: Fen;
}

export interface Impact extends HeadCounts {
  /** the month that every monthly figure is of, before and after alike */
  readonly month: Month;
  /** all monthly items, in that month */
  readonly monthly: Fen;
  /** change of the year's total */
  readonly annual: Fen;
  /** `annual` in percent of the baseline's total, two decimals; null at a zero baseline */
  readonly percent: string | null;
  /** by post id, in the policy's order */
  readonly byPost: ReadonlyMap<string, GroupImpact>;
  /** [step − 1] */
  readonly byStep: readonly GroupImpact[];
  /** workers at each monthly grade allowance before and after, highest amount first */
  readonly distribution: readonly {
    readonly amount: Fen;
    readonly before: number;
    readonly after: number;
  }[];
}
