import type { GradeCells } from '../../roster/cells.ts';
import { workersByPost } from '../../roster/headcount.ts';
import { isSmall } from './protect.ts';

/**
 * Whether amounts of a whole roster would tell of few people. They are head-counts times amounts
 * that everybody can read: where a post has few people, the sums of the pay items are so many
 * equations for who stands where. A post that nobody has tells of nobody.
 */
export function tellsOfFew(cells: GradeCells, threshold: number): boolean {
  return workersByPost(cells).some((people) => isSmall(people, threshold));
}
