import type { BonusCells, GradeCells } from './cells.ts';

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** The number of workers in the cells. */
export function workersIn(cells: GradeCells): number {
  return sum(cells.workers.map(sum));
}

/** The number of workers on each post, in the policy's order. */
export function workersByPost(cells: GradeCells): number[] {
  return cells.workers.map(sum);
}

/** The number of workers on each step, all posts together. */
export function workersByStep(cells: GradeCells): number[] {
  const steps = cells.workers[0]?.length ?? 0;
  return Array.from({ length: steps }, (_, step) =>
    sum(cells.workers.map((row) => row[step] ?? 0)),
  );
}

/** The number of people in the bonus cells. */
export function recipientsIn(cells: BonusCells): number {
  return sum(cells.people.flat().map(sum));
}

/** The number of people with each appraisal, in the policy's order. */
export function peopleByAppraisal(cells: BonusCells): number[] {
  const appraisals = cells.people[0]?.[0]?.length ?? 0;
  return Array.from({ length: appraisals }, (_, i) =>
    sum(cells.people.flat().map((row) => row[i] ?? 0)),
  );
}

/** The number of people in communities of each rating, in the policy's order. */
export function peopleByRating(cells: BonusCells): number[] {
  return cells.people.map((months) => sum(months.map(sum)));
}
