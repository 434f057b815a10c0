import type { Fen } from '../domain/money/fen.ts';
import type { Worker } from '../domain/roster/worker.ts';
import type { ResultRow } from './database.ts';
import { readCount, readFen, readOptionalNumber, readOptionalText, readText } from './rowReader.ts';

export interface MonthlyPay {
  readonly gradeAllowance: Fen;
  readonly baseAllowance: Fen;
}

/** One worker with the own monthly pay before and after a change. */
export interface WorkerPay {
  readonly worker: Worker;
  readonly before: MonthlyPay;
  readonly after: MonthlyPay;
  /** the steps that the pay is drawn on; the roster's, where no points place anybody */
  readonly steps: { readonly before: number; readonly after: number };
}

/** Throws TypeError for a worker on a post or step that the policy lacks. */
export function workerPayFromRow(row: ResultRow): WorkerPay {
  return {
    worker: workerFromRow(row),
    before: {
      gradeAllowance: readFen(row, 'grade_before'),
      baseAllowance: readFen(row, 'base_before'),
    },
    after: {
      gradeAllowance: readFen(row, 'grade_after'),
      baseAllowance: readFen(row, 'base_after'),
    },
    steps: { before: readCount(row, 'step_before'), after: readCount(row, 'step_after') },
  };
}

function workerFromRow(row: ResultRow): Worker {
  return {
    workerId: readText(row, 'worker_id'),
    communityId: readText(row, 'community_id'),
    post: readText(row, 'post'),
    step: readCount(row, 'step'),
    ...given('serviceYears', readOptionalNumber(row, 'service_years')),
    ...given('education', readOptionalText(row, 'education')),
    ...given('qualification', readOptionalText(row, 'qualification')),
    ...given('honours', readOptionalText(row, 'honours')),
    ...given('appraisal', readOptionalText(row, 'appraisal')),
    ...given('points', readOptionalNumber(row, 'points')),
  };
}

/** A property, left out where it has no value, as the domain's rows leave it out. */
function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
