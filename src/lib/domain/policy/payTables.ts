import type { Fen } from '../money/fen.ts';
import type { PlacementRules } from '../placement/placementRules.ts';

/**
 * What a policy pays, as tables of exact fen: the only thing that a budget is computed from.
 * Rows follow the order of the policy's posts, ratings and appraisals; columns the steps
 * (index 0 is step 1) or the months (index 0 is one month).
 */
export interface PayTables {
  /** [post][step − 1], a month */
  readonly gradeAllowance: readonly (readonly Fen[])[];
  /** [post][step − 1], the part of it that is paid by performance; null where none of it is */
  readonly gradePerformance: readonly (readonly Fen[])[] | null;
  /** [post], a month */
  readonly baseAllowance: readonly Fen[];
  /** [post], a month; the government's part */
  readonly socialInsurance: readonly Fen[];
  /** [post][step − 1], a month; the government's part */
  readonly housingFund: readonly (readonly Fen[])[];
  /** [rating][months − 1], a year */
  readonly communityBonus: readonly (readonly Fen[])[];
  /** [appraisal], a year */
  readonly individualAward: readonly Fen[];
  /** index of the appraisal that earns the award; −1 where none does */
  readonly awardedAppraisal: number;
  /** the scheme of points that places the workers; null where their steps are those of the roster */
  readonly placement: PlacementRules | null;
}
