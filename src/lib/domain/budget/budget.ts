import type { Fen } from '../money/fen.ts';
import type { Month } from '../policy/month.ts';
import type { StatutoryItem } from '../policy/parameterId.ts';
import type { Awards } from './awards.ts';

/** A pay item that is paid every month. */
export interface MonthlyItem {
  readonly monthly: Fen;
  readonly annual: Fen;
}

/** The two parts of an item that sum to it; null where it is not split. */
export type Split = { readonly basic: MonthlyItem; readonly performance: MonthlyItem } | null;

/** What a policy costs on a roster and a bonus roll. */
export interface Budget {
  readonly workers: number;
  /** `mean` in fen a head, half-up; null without workers */
  readonly gradeAllowance: MonthlyItem & { readonly mean: Fen | null; readonly parts: Split };
  readonly baseAllowance: MonthlyItem;
  readonly socialInsurance: MonthlyItem;
  readonly housingFund: MonthlyItem;
  readonly communityBonus: {
    readonly recipients: number;
    /** what is left of the bonus where the awards are paid out of it */
    readonly annual: Fen;
    /** [rating], by the rating in force; null where the communities are not known */
    readonly communities: readonly number[] | null;
  };
  readonly individualAward: Awards & {
    /** paid out of the sum of the bonus */
    readonly inside: boolean;
  };
  readonly performanceAllowance: MonthlyItem;
  /** `holders` of a qualification that is paid for; null where the roster does not tell */
  readonly qualificationAllowance: MonthlyItem & { readonly holders: number | null };
  /** 0 in a year without a check */
  readonly healthCheck: { readonly annual: Fen };
  readonly paidLeave: { readonly annual: Fen };
  /** people of the bonus roll beyond the roster whom the statutory items count too */
  readonly beyondRoster: number;
  /** the statutory items that count them */
  readonly beyondItems: readonly StatutoryItem[];
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
