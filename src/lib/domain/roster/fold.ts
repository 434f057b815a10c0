import type { PolicyDocument } from '../policy/policySchema.ts';
import type { BonusCells, CommunityCells, DeductedCell, GradeCells } from './cells.ts';
import type { BonusRow, Community, Worker } from './worker.ts';

type Shape = Pick<PolicyDocument, 'posts' | 'steps' | 'ratings' | 'appraisals'>;

/** Where each id stands in a list; throws RangeError on an id that is not in it. */
function positions(list: readonly { readonly id: string }[]): (id: string) => number {
  const index = new Map(list.map(({ id }, i) => [id, i]));
  return (id) => {
    const position = index.get(id);
    if (position === undefined) throw new RangeError(`"${id}" is not in the policy`);
    return position;
  };
}

function emptyGrid(shape: Shape): number[][] {
  return shape.posts.map(() => shape.steps.map(() => 0));
}

function addOne(grid: number[][], row: number, column: number, place: string): void {
  const counts = grid[row];
  const before = counts?.[column];
  if (counts === undefined || before === undefined)
    throw new RangeError(`${place} is out of range`);
  counts[column] = before + 1;
}

/** Counts the workers of a roster by post and step. Throws RangeError on a post or step unknown. */
export function foldRoster(shape: Shape, workers: Iterable<Worker>): GradeCells {
  const postIndex = positions(shape.posts);
  const grid = emptyGrid(shape);
  for (const { post, step } of workers)
    addOne(grid, postIndex(post), step - 1, `step ${String(step)}`);
  return { workers: grid };
}

/** Counts the workers of each community by post and step, in the order they first appear. */
export function foldByCommunity(shape: Shape, workers: Iterable<Worker>): CommunityCells {
  const postIndex = positions(shape.posts);
  const grids = new Map<string, number[][]>();
  for (const { communityId, post, step } of workers) {
    const grid = grids.get(communityId) ?? emptyGrid(shape);
    grids.set(communityId, grid);
    addOne(grid, postIndex(post), step - 1, `step ${String(step)}`);
  }
  return new Map([...grids].map(([id, grid]) => [id, { workers: grid }]));
}

/** The sum of the cells of all communities. */
export function sumCells(shape: Shape, communities: CommunityCells): GradeCells {
  const grid = emptyGrid(shape);
  for (const { workers } of communities.values())
    workers.forEach((row, post) => {
      row.forEach((count, step) => {
        const total = grid[post];
        if (total) total[step] = (total[step] ?? 0) + count;
      });
    });
  return { workers: grid };
}

/**
 * Counts the people of a bonus roll by their community's rating, months and appraisal. Throws
 * RangeError on a community without a rating, or on months outside 1 … 12.
 */
export function foldBonus(
  shape: Shape,
  rows: Iterable<BonusRow>,
  communities: Iterable<Community>,
): BonusCells {
  const ratingIndex = positions(shape.ratings);
  const appraisalIndex = positions(shape.appraisals);
  const ratingOf = new Map([...communities].map((c) => [c.communityId, ratingIndex(c.rating)]));
  const people = shape.ratings.map(() =>
    Array.from({ length: 12 }, () => shape.appraisals.map(() => 0)),
  );
  const deducted = new Map<string, DeductedCell>();
  for (const { communityId, months, appraisal, deduction = 0n } of rows) {
    const rating = ratingOf.get(communityId);
    if (rating === undefined) throw new RangeError(`community "${communityId}" has no rating`);
    addOne(people[rating] ?? [], months - 1, appraisalIndex(appraisal), `${String(months)} months`);
    if (deduction === 0n) continue;
    const key = `${String(rating)} ${String(months)} ${String(deduction)}`;
    const before = deducted.get(key)?.people ?? 0;
    deducted.set(key, { rating, months, deduction, people: before + 1 });
  }
  return { people, deducted: [...deducted.values()].sort(byPlace) };
}

function byPlace(a: DeductedCell, b: DeductedCell): number {
  return a.rating - b.rating || a.months - b.months || Number(a.deduction - b.deduction);
}
