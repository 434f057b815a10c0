import type { Fen } from '../money/fen.ts';

/**
 * A roster folded to head-counts: workers[post][step − 1], in the order of the policy's posts.
 * Everything monthly is computed from these few dozen numbers, whatever the size of the roster.
 */
export interface GradeCells {
  readonly workers: readonly (readonly number[])[];
}

/** People of a bonus roll with the same rating, months and deduction. */
export interface DeductedCell {
  /** index into the policy's ratings */
  readonly rating: number;
  /** 1 … 12 */
  readonly months: number;
  /** what is taken off each one's bonus, at most the bonus itself */
  readonly deduction: Fen;
  readonly people: number;
}

/**
 * A bonus roll folded to head-counts: people[rating][months − 1][appraisal]. The few with a
 * deduction are counted there too, and listed again in `deducted`.
 */
export interface BonusCells {
  readonly people: readonly (readonly (readonly number[])[])[];
  /** in the order of rating, months, deduction */
  readonly deducted: readonly DeductedCell[];
}

/** People of one community's bonus roll with the same months, appraisal and deduction. */
export interface RollCell {
  /** 1 … 12 */
  readonly months: number;
  /** index into the policy's appraisals */
  readonly appraisal: number;
  /** what is taken off each one's bonus, at most the bonus itself; 0 for most */
  readonly deduction: Fen;
  readonly people: number;
}

/** The bonus roll of one community, with what its rating comes from. */
export interface CommunityRoll {
  readonly communityId: string;
  /** the rating of the list, an index into the policy's ratings */
  readonly rating: number;
  /** plain decimals; left out where the list has none */
  readonly performanceScore?: string;
  readonly satisfactionScore?: string;
  readonly people: readonly RollCell[];
}

/** The grade cells of each community, for the drill-downs; their sum is the whole roster's. */
export type CommunityCells = ReadonlyMap<string, GradeCells>;
