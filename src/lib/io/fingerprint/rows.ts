import { yuanFromFen } from '../../domain/money/fen.ts';
import type { BonusRow, Community, Worker } from '../../domain/roster/worker.ts';
import { Fingerprinter, type Fingerprint } from './sha256.ts';

/** The fields that a fingerprint covers, in the order in which RFC 8785 writes them. */
const WORKER_FIELDS = [
  'appraisal',
  'communityId',
  'education',
  'honours',
  'points',
  'post',
  'qualification',
  'serviceYears',
  'step',
] as const;
const BONUS_FIELDS = ['appraisal', 'communityId', 'deduction', 'months'] as const;
const COMMUNITY_FIELDS = [
  'communityId',
  'performanceScore',
  'rating',
  'satisfactionScore',
] as const;

/**
 * The fingerprint of a roster: each row without its `workerId` as canonical JSON (RFC 8785) of
 * what was read from it (ids of the policy, steps as numbers, blank cells left out), the rows
 * sorted by UTF-16 code unit, one a line, each line ended by LF. So it is the same for every
 * order of rows, encoding, delimiter and spelling of a label, and for a file whose worker ids
 * were replaced.
 */
export function rosterFingerprint(workers: Iterable<Worker>): Fingerprint {
  const hash = new Fingerprinter();
  addRows(hash, workers, (worker) => flatJson(worker, WORKER_FIELDS));
  return hash.finish();
}

/**
 * The fingerprint of a bonus roll with the communities that its bonuses depend on: as a roster's,
 * the rows of the roll first, then an empty line, then those of the communities. A deduction is
 * written in yuan with two decimals, and left out where it is 0.
 */
export function bonusFingerprint(
  rows: Iterable<BonusRow>,
  communities: Iterable<Community>,
): Fingerprint {
  const hash = new Fingerprinter();
  addRows(hash, rows, ({ deduction = 0n, ...row }) =>
    flatJson(deduction === 0n ? row : { ...row, deduction: yuanFromFen(deduction) }, BONUS_FIELDS),
  );
  hash.add('\n');
  addRows(hash, communities, (community) => flatJson(community, COMMUNITY_FIELDS));
  return hash.finish();
}

/**
 * Canonical JSON of a flat row: JSON writes strings and numbers as RFC 8785 does, and the fields
 * come in its order. (A list of fields given to JSON.stringify would take three times as long.)
 */
function flatJson<Field extends string>(
  row: Readonly<Partial<Record<Field, string | number>>>,
  fields: readonly Field[],
): string {
  const ordered: Partial<Record<Field, string | number>> = {};
  for (const field of fields) {
    const value = row[field];
    if (value !== undefined) ordered[field] = value;
  }
  return JSON.stringify(ordered);
}

/** Rows repeat themselves, so only those that differ are kept and sorted. */
function addRows<T>(hash: Fingerprinter, rows: Iterable<T>, lineOf: (row: T) => string): void {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const line = lineOf(row);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  for (const line of [...counts.keys()].sort()) {
    const terminated = `${line}\n`;
    for (let left = counts.get(line) ?? 0; left > 0; left -= 1) hash.add(terminated);
  }
}
