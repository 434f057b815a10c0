import type {
  BonusCells,
  CommunityCells,
  DeductedCell,
  GradeCells,
} from '../domain/roster/cells.ts';
import type { ResultRow } from './database.ts';
import type { PolicyShape } from './policyShape.ts';
import { readCount, readFen, readOptionalText, readText } from './rowReader.ts';

/**
 * The cells of a fold in SQL, in the form that the fold in TypeScript gives. Throws RangeError
 * where the roster holds a post, step, rating, appraisal or number of months that the policy lacks.
 */
export function gradeCellsFromRows(shape: PolicyShape, rows: readonly ResultRow[]): GradeCells {
  const postAt = positions(shape.posts);
  const workers = shape.posts.map(() => shape.steps.map(() => 0));
  for (const row of rows)
    add(workers[postAt(readText(row, 'post'))], readCount(row, 'step') - 1, row, 'workers');
  return { workers };
}

/** The cells of each community, in the order of the rows. */
export function communityCellsFromRows(
  shape: PolicyShape,
  rows: readonly ResultRow[],
): CommunityCells {
  const rowsOf = new Map<string, ResultRow[]>();
  for (const row of rows) {
    const id = readText(row, 'community_id');
    const known = rowsOf.get(id);
    if (known) known.push(row);
    else rowsOf.set(id, [row]);
  }
  return new Map([...rowsOf].map(([id, own]) => [id, gradeCellsFromRows(shape, own)]));
}

/** The cells of the bonus roll. */
export function bonusCellsFromRows(shape: PolicyShape, rows: readonly ResultRow[]): BonusCells {
  const ratingAt = positions(shape.ratings);
  const appraisalAt = positions(shape.appraisals);
  const people = shape.ratings.map(() =>
    Array.from({ length: 12 }, () => shape.appraisals.map(() => 0)),
  );
  const deducted = new Map<string, DeductedCell>();
  for (const row of rows) {
    const rating = ratingAt(readOptionalText(row, 'rating') ?? '');
    const months = readCount(row, 'months');
    const deduction = readFen(row, 'deduction');
    add(people[rating]?.[months - 1], appraisalAt(readText(row, 'appraisal')), row, 'people');
    if (deduction === 0n) continue;
    const key = [rating, months, deduction].join(' ');
    const before = deducted.get(key)?.people ?? 0;
    deducted.set(key, { rating, months, deduction, people: before + readCount(row, 'people') });
  }
  return { people, deducted: [...deducted.values()].sort(byPlace) };
}

function byPlace(a: DeductedCell, b: DeductedCell): number {
  return a.rating - b.rating || a.months - b.months || (a.deduction < b.deduction ? -1 : 1);
}

function positions(list: readonly { readonly id: string }[]): (id: string) => number {
  const index = new Map(list.map(({ id }, i) => [id, i]));
  return (id) => {
    const position = index.get(id);
    if (position === undefined) throw new RangeError(`"${id}" is not in the policy`);
    return position;
  };
}

function add(counts: number[] | undefined, at: number, row: ResultRow, name: string): void {
  const before = counts?.[at];
  if (counts === undefined || before === undefined) {
    const place = Object.entries(row).map(([column, value]) => `${column} ${String(value)}`);
    throw new RangeError(`outside the policy: ${place.join(', ')}`);
  }
  counts[at] = before + readCount(row, name);
}
