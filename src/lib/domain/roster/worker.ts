import type { Fen } from '../money/fen.ts';

/** One row of a roster, checked and translated to the policy's own identifiers. */
export interface Worker {
  readonly workerId: string;
  readonly communityId: string;
  /** an id of the policy's posts */
  readonly post: string;
  /** 1 … the policy's number of steps */
  readonly step: number;
  readonly serviceYears?: number;
  /** an id of the policy's educations, or a text that it does not know; so for the next two */
  readonly education?: string;
  readonly qualification?: string;
  readonly honours?: string;
  /** an id of the policy's appraisals */
  readonly appraisal?: string;
  readonly points?: number;
  /** such as “30–39”: all that is kept of a birthday; pay never depends on it */
  readonly ageBand?: string;
}

/** One row of a bonus roll. */
export interface BonusRow {
  readonly workerId: string;
  readonly communityId: string;
  /** 1 … 12 */
  readonly months: number;
  /** an id of the policy's appraisals */
  readonly appraisal: string;
  /** taken off the bonus, never more than the bonus; none where left out */
  readonly deduction?: Fen;
}

/** One community and its yearly rating. */
export interface Community {
  readonly communityId: string;
  /** an id of the policy's ratings */
  readonly rating: string;
  readonly performanceScore?: string;
  readonly satisfactionScore?: string;
}
