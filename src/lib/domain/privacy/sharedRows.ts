import type { PolicyDocument } from '../policy/policySchema.ts';
import type { BonusRow, Worker } from '../roster/worker.ts';
import { yuanFromFen } from '../money/fen.ts';
import { generalisedReader, type Generalisation } from './generalise.ts';
import { quasiIdentifiers } from './quasiIdentifiers.ts';

/** The headers of a roster that is given away, as a roster's columns are named. */
const HEADERS = {
  communityId: 'community_id',
  post: 'role',
  step: 'step',
  education: 'education',
  ageBand: 'age_band',
  serviceYears: 'service_years',
  qualification: 'qualification',
  appraisal: 'appraisal',
} as const;

/** A column of a roster that is given away. */
interface SharedColumn<Row> {
  readonly header: string;
  readonly read: (row: Row) => string;
}

/** The names of the two groups of education. */
export type GroupNames = Readonly<Record<'degree' | 'belowDegree', string>>;

/**
 * The rows of a roster that is given away, header first: coarser as chosen, without identifiers,
 * honours and points, and in an order that tells nothing. Columns that hold nothing are left out.
 * A level stands under `level`, for it is no step. `groups` names the groups of education.
 */
export function sharedRows(
  workers: readonly Worker[],
  chosen: ReadonlySet<Generalisation>,
  policy: Pick<PolicyDocument, 'steps'>,
  groups: GroupNames,
): string[][] {
  return rowsOf(workers, quasiColumns(chosen, policy, groups));
}

/**
 * The same rows with what a costing needs beside them: the pseudonym of each worker, by which they
 * are ordered, honours and points. With no column made coarser they are a roster again.
 */
export function pseudonymousRows(
  workers: readonly Worker[],
  chosen: ReadonlySet<Generalisation>,
  policy: Pick<PolicyDocument, 'steps'>,
  groups: GroupNames,
): string[][] {
  return rowsOf(workers, [
    { header: 'worker_id', read: ({ workerId }) => workerId },
    ...quasiColumns(chosen, policy, groups),
    { header: 'honours', read: ({ honours = '' }) => honours },
    { header: 'points', read: ({ points }) => (points === undefined ? '' : String(points)) },
  ]);
}

/** The rows of a bonus roll that is given away, ordered by the pseudonyms of its people. */
export function bonusRollRows(rows: readonly BonusRow[]): string[][] {
  return rowsOf<BonusRow>(rows, [
    { header: 'worker_id', read: ({ workerId }) => workerId },
    { header: 'community_id', read: ({ communityId }) => communityId },
    { header: 'months', read: ({ months }) => String(months) },
    { header: 'appraisal', read: ({ appraisal }) => appraisal },
    {
      header: 'deduction',
      read: ({ deduction }) => (deduction === undefined ? '' : yuanFromFen(deduction)),
    },
  ]);
}

function quasiColumns(
  chosen: ReadonlySet<Generalisation>,
  policy: Pick<PolicyDocument, 'steps'>,
  groups: GroupNames,
): SharedColumn<Worker>[] {
  const named = new Map<string, string>(Object.entries(groups));
  return quasiIdentifiers.map((column) => {
    const read = generalisedReader(column, chosen, policy);
    const grouped = column === 'education' && chosen.has('educationGroups');
    return {
      header: column === 'step' && chosen.has('stepToLevel') ? 'level' : HEADERS[column],
      read: grouped ? (worker: Worker) => named.get(read(worker)) ?? '' : read,
    };
  });
}

function rowsOf<Row>(all: readonly Row[], columns: readonly SharedColumn<Row>[]): string[][] {
  const kept = columns.filter(({ read }) => all.some((row) => read(row) !== ''));
  const rows = all.map((row) => kept.map(({ read }) => read(row)));
  const key = (row: readonly string[]): string => row.join('\u0000');
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return [kept.map(({ header }) => header), ...rows];
}
