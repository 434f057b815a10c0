import type { RosterColumn } from '../roster/columns.ts';
import { kindOfHeader, kindsOfCell, personalKinds, type PersonalKind } from './personalKind.ts';
import { strayKind } from './strayData.ts';

/** What speaks for a verdict. */
export type VerdictReason = 'header' | 'content';

/** What a column of a file holds, as far as persons can be found by it. */
export interface ColumnVerdict {
  /** place in the row, from 0 */
  readonly column: number;
  readonly header: string;
  /** the column of a roster that it is; null for one that a roster does not have */
  readonly role: RosterColumn | null;
  /** null where the column as a whole holds no personal data */
  readonly kind: PersonalKind | null;
  readonly reasons: readonly VerdictReason[];
  /** cells looked at that are not blank */
  readonly filled: number;
  /** of these, the cells that have the form of the kind */
  readonly matching: number;
  /** cells of a column of another kind that hold personal data all the same */
  readonly stray: number;
}

/** A part of a file, or all of it: enough rows to judge its columns by. */
export interface SampledTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
  /** the column of a roster that each place holds, where that is known */
  readonly roles?: ReadonlyMap<number, RosterColumn>;
}

/** Numbers and addresses have a form of their own: half of the cells decide. */
const SURE_SHARE = 0.5;
/** Names and dates have not: nearly all must look so. */
const LIKELY_SHARE = 0.75;
/** Names differ from row to row; a list of few words that look like names is something else. */
const NAMES_DIFFER = 0.5;
const DISTINCT_KEPT = 10_000;

/** Posts, ratings and the like come from the policy: what looks like a name there is none. */
const NEVER_BY_FORM: ReadonlySet<RosterColumn | null> = new Set<RosterColumn>([
  'role',
  'step',
  'community_id',
  'appraisal',
  'education',
  'service_years',
  'points',
]);

interface Count {
  filled: number;
  readonly byKind: Map<PersonalKind, number>;
  readonly distinct: Set<string>;
  stray: number;
}

/** Judges the columns of a file by their headers and by what their cells look like. */
export function judgeColumns({ header, rows, roles }: SampledTable): ColumnVerdict[] {
  const counts = header.map((): Count => ({
    filled: 0,
    byKind: new Map(),
    distinct: new Set(),
    stray: 0,
  }));
  for (const row of rows) {
    counts.forEach((count, place) => {
      look(count, (row[place] ?? '').trim());
    });
  }
  return counts.map((count, column) => {
    const name = header[column] ?? '';
    return verdict(column, name, roles?.get(column) ?? null, count);
  });
}

function look(count: Count, cell: string): void {
  if (cell === '') return;
  count.filled += 1;
  if (count.distinct.size < DISTINCT_KEPT) count.distinct.add(cell);
  for (const kind of kindsOfCell(cell)) {
    count.byKind.set(kind, (count.byKind.get(kind) ?? 0) + 1);
  }
  if (strayKind(cell) !== null) count.stray += 1;
}

function verdict(
  column: number,
  header: string,
  role: RosterColumn | null,
  count: Count,
): ColumnVerdict {
  const { filled } = count;
  const announced = kindOfHeader(header);
  const seen = role !== null && NEVER_BY_FORM.has(role) ? null : kindByContent(count);
  const kind = announced ?? seen;
  const matching = kind === null ? 0 : (count.byKind.get(kind) ?? 0);
  const reasons: VerdictReason[] = [];
  if (announced !== null) reasons.push('header');
  if (kind !== null && kind === seen) reasons.push('content');
  return {
    ...{ column, header, role, kind, reasons, filled, matching },
    stray: kind === null ? count.stray : 0,
  };
}

function kindByContent({ filled, byKind, distinct }: Count): PersonalKind | null {
  const share = (kind: PersonalKind): number =>
    filled === 0 ? 0 : (byKind.get(kind) ?? 0) / filled;
  const differ = distinct.size >= NAMES_DIFFER * Math.min(filled, DISTINCT_KEPT);
  return (
    personalKinds.find((kind) => {
      if (kind === 'birthday') return share(kind) >= LIKELY_SHARE;
      if (kind === 'name') return share(kind) >= LIKELY_SHARE && differ;
      return share(kind) >= SURE_SHARE;
    }) ?? null
  );
}
