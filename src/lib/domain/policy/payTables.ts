import type { Fen } from '../money/fen.ts';
import type { StatutoryItem } from './parameterId.ts';

/**
 * What one person who stands on no step draws a month, in fen, at the rates of a post; 0 of an
 * item that does not count those beyond the roster.
 */
export interface BeyondRoster {
  /** the items that count them */
  readonly items: readonly StatutoryItem[];
  /** index into the policy's posts */
  readonly post: number;
  readonly baseAllowance: Fen;
  readonly socialInsurance: Fen;
  readonly housingFund: Fen;
}

/** The items that the letter names without an amount (P3, P12); 0 where no amount is entered. */
interface UnpublishedTables {
  /** a worker a month */
  readonly performanceAllowance: Fen;
  /** a holder a month, by qualification; those that pay nothing are left out */
  readonly qualificationAllowance: ReadonlyMap<string, Fen>;
  /** a worker in the year; 0 in a year without a check */
  readonly healthCheck: Fen;
  /** a worker a year */
  readonly paidLeave: Fen;
}

/**
 * What a policy pays, as tables of exact fen: the only thing that a budget is computed from.
 * Rows follow the order of the policy's posts, ratings and appraisals; columns the steps
 * (index 0 is step 1) or the months (index 0 is one month).
 */
export interface PayTables extends UnpublishedTables {
  /** [post][step − 1], a month */
  readonly gradeAllowance: readonly (readonly Fen[])[];
  /** [post][step − 1], the part of it that is paid by performance; null where none of it is */
  readonly gradePerformance: readonly (readonly Fen[])[] | null;
  /** [post], a month */
  readonly baseAllowance: readonly Fen[];
  /** [post][step − 1], a month; the government's part */
  readonly socialInsurance: readonly (readonly Fen[])[];
  /** [post][step − 1], a month; the worker's own part, which costs the government nothing */
  readonly workerInsurance: readonly (readonly Fen[])[];
  /** [post][step − 1], a month; the government's part */
  readonly housingFund: readonly (readonly Fen[])[];
  /** [post][step − 1], a month; the worker's own part, which costs the government nothing */
  readonly workerHousingFund: readonly (readonly Fen[])[];
  /** what those of the bonus roll beyond the roster draw; null where they are not counted */
  readonly beyondRoster: BeyondRoster | null;
  /** [rating][months − 1], a year */
  readonly communityBonus: readonly (readonly Fen[])[];
  /** [appraisal], a year */
  readonly individualAward: readonly Fen[];
  /** index of the appraisal that earns the award; −1 where none does */
  readonly awardedAppraisal: number;
}
