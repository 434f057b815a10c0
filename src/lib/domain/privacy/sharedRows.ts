import type { PolicyDocument } from '../policy/policySchema.ts';
import type { Worker } from '../roster/worker.ts';
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

/**
 * The rows of a roster that is given away, header first: coarser as chosen, without identifiers,
 * honours and points, and in an order that tells nothing. Columns that hold nothing are left out.
 * A level stands under `level`, for it is no step. `groups` names the groups of education.
 */
export function sharedRows(
  workers: readonly Worker[],
  chosen: ReadonlySet<Generalisation>,
  policy: Pick<PolicyDocument, 'steps'>,
  groups: Readonly<Record<'degree' | 'belowDegree', string>>,
): string[][] {
  const named = new Map<string, string>(Object.entries(groups));
  const columns = quasiIdentifiers.map((column) => {
    const read = generalisedReader(column, chosen, policy);
    const grouped = column === 'education' && chosen.has('educationGroups');
    return {
      header: column === 'step' && chosen.has('stepToLevel') ? 'level' : HEADERS[column],
      read: grouped ? (worker: Worker) => named.get(read(worker)) ?? '' : read,
    };
  });
  const kept = columns.filter(({ read }) => workers.some((worker) => read(worker) !== ''));
  const rows = workers.map((worker) => kept.map(({ read }) => read(worker)));
  const key = (row: readonly string[]): string => row.join('\u0000');
  rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return [kept.map(({ header }) => header), ...rows];
}
