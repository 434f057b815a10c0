import type { Fen } from '../money/fen.ts';
import { careerInputs, type CareerInputs } from '../placement/career.ts';
import type { BonusRow, Community, Worker } from '../roster/worker.ts';

/** Whose slip it is. A person may stand in the roster, in the bonus roll, or in both. */
export interface SlipSubject {
  /** what the monthly items need; null for somebody who is in the bonus roll alone */
  readonly place: CareerInputs | null;
  /** what the yearly items need; null for somebody who is in the roster alone */
  readonly roll: {
    readonly rating: string;
    /** 1 … 12 */
    readonly months: number;
    readonly appraisal: string;
    /** taken off the bonus, in fen */
    readonly deduction?: Fen | undefined;
    /** whom a shared bonus is shared with, and whose rating may be set; not known where left out */
    readonly communityId?: string | undefined;
  } | null;
}

/** The rows in which a person is looked up. */
export interface SlipRows {
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

/** A person of the roster or of the bonus roll by id; null where neither names it. */
export function slipSubject(rows: SlipRows, workerId: string): SlipSubject | null {
  const worker = rows.workers.find((one) => one.workerId === workerId);
  const row = rows.bonusRows.find((one) => one.workerId === workerId);
  if (!worker && !row) return null;
  const rating = rows.communities.find(
    ({ communityId }) => communityId === row?.communityId,
  )?.rating;
  return {
    place: worker ? careerInputs(worker) : null,
    roll:
      row && rating !== undefined
        ? {
            rating,
            communityId: row.communityId,
            months: row.months,
            appraisal: row.appraisal,
            ...(row.deduction ? { deduction: row.deduction } : {}),
          }
        : null,
  };
}
