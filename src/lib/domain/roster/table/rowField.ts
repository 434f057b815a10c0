import type { Worker } from '../worker.ts';

/** The columns of the table of workers, in the order in which they stand. */
export const rowFields = [
  'workerId',
  'communityId',
  'post',
  'step',
  'serviceYears',
  'education',
  'qualification',
  'appraisal',
  'points',
  'ageBand',
] as const;

export type RowField = (typeof rowFields)[number];

/** The columns that are there in any of the rows. */
export function filledFields(workers: readonly Worker[]): RowField[] {
  const open = new Set<RowField>(rowFields);
  for (const worker of workers) {
    for (const field of open) if (worker[field] !== undefined) open.delete(field);
    if (open.size === 0) break;
  }
  return rowFields.filter((field) => !open.has(field));
}
