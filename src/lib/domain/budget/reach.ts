import type { PayTables } from '../policy/payTables.ts';
import type { Transition } from '../placement/transitions.ts';
import type { Population } from './budgetOf.ts';
import { cellsUnder, transitionsBetween } from './standing.ts';
import { changedBonus } from './changedBonus.ts';

/** Whom a change of the pay tables reaches; "no_setting" where nothing was set differently at all. */
export type Reach = 'somebody' | 'nobody' | 'no_amount' | 'no_setting';

/** The items that are looked at: those of a month, those of a year, or both. */
export type Items = 'monthly' | 'yearly' | 'all';

/**
 * Whom the step from one month's tables to another's reaches. Both come from one `PolicyYear`,
 * in which equal settings share their tables.
 */
export function reachOf(
  before: PayTables,
  after: PayTables,
  population: Population,
  items: Items = 'all',
): Reach {
  if (before === after) return 'no_setting';
  const changed = [
    ...(items === 'yearly' ? [] : changedGradeCells(before, after, population)),
    ...(items === 'monthly' ? [] : changedBonus(before, after, population)),
  ];
  if (changed.length === 0) return 'no_amount';
  return changed.some((people) => people > 0) ? 'somebody' : 'nobody';
}

/**
 * The head-count of everybody on the roster whose monthly pay differs, cell by cell or, where
 * another scheme places the workers, move by move.
 */
function changedGradeCells(before: PayTables, after: PayTables, population: Population): number[] {
  if (before.placement?.key !== after.placement?.key) {
    const { moves } = transitionsBetween(population, before, after);
    // Nobody is a count too: another scheme is a change, even where it moves nobody.
    return [
      0,
      ...moves.filter((move) => paysDiffer(before, after, move)).map((move) => move.workers),
    ];
  }
  return cellsUnder(population, before).workers.flatMap((row, post) =>
    row.filter((_, step) => paysDiffer(before, after, { post, from: step, to: step })),
  );
}

function paysDiffer(
  before: PayTables,
  after: PayTables,
  { post, from, to }: Pick<Transition, 'post' | 'from' | 'to'>,
): boolean {
  return (
    before.baseAllowance[post] !== after.baseAllowance[post] ||
    before.socialInsurance[post] !== after.socialInsurance[post] ||
    before.gradeAllowance[post]?.[from] !== after.gradeAllowance[post]?.[to] ||
    before.gradePerformance?.[post]?.[from] !== after.gradePerformance?.[post]?.[to] ||
    before.housingFund[post]?.[from] !== after.housingFund[post]?.[to]
  );
}
