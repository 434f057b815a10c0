import type { Worker } from '../roster/worker.ts';

/** What an outsider may know of a person, and find the row by. */
export const quasiIdentifiers = [
  'communityId',
  'post',
  'step',
  'education',
  'ageBand',
  'serviceYears',
  'qualification',
  'appraisal',
] as const;

export type QuasiIdentifier = (typeof quasiIdentifiers)[number];

/** What colleagues and neighbours know: the columns that are counted unless others are chosen. */
export const usualQuasiIdentifiers: readonly QuasiIdentifier[] = [
  'communityId',
  'post',
  'step',
  'education',
  'ageBand',
];

/** Reads what a row shows of a person; blank where it says nothing. */
export type QuasiReader = (worker: Worker) => string;

/** A row's own value of a quasi-identifier. */
export function ownValue(column: QuasiIdentifier): QuasiReader {
  return (worker) => {
    const value = worker[column];
    return value === undefined ? '' : String(value);
  };
}
