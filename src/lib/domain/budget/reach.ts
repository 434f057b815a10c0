import type { PayItem } from '../rules/payItem.ts';
import type { PayTables, PlaceTable } from '../rules/payTables.ts';
import type { Transition } from '../placement/transitions.ts';
import { changedBonus } from './changedBonus.ts';
import { peopleBeyond } from './budgetOf.ts';
import { changedHolders } from './qualified.ts';
import { movementBetween } from './movement.ts';
import type { SettledMonth } from './settle.ts';

/** Whom a change of what is compiled reaches; "no_setting" where nothing was set differently at all. */
export type Reach = 'somebody' | 'nobody' | 'no_amount' | 'no_setting';

/** The items that are looked at: those of a month, those of a year, or both. */
export type Items = 'monthly' | 'yearly' | 'all';

/**
 * Whom the step from one month to another reaches. Both come from one `SettledYear`, in which
 * equal settings are one object.
 */
export function reachOf(before: SettledMonth, after: SettledMonth, items: Items = 'all'): Reach {
  if (before === after) return 'no_setting';
  const changed = [
    ...(items === 'yearly'
      ? []
      : [
          ...changedGradeCells(before, after),
          ...changedHolders(after.people.careers, before.tables, after.tables),
          ...changedBeyond(before, after),
        ]),
    ...(items === 'monthly'
      ? []
      : [...changedBonus(before, after), ...changedYearly(before, after)]),
  ];
  if (changed.length === 0) return 'no_amount';
  return changed.some((people) => people > 0) ? 'somebody' : 'nobody';
}

/**
 * The head-count of everybody on the roster whose monthly pay differs, cell by cell or, where
 * another scheme places the workers, move by move.
 */
function changedGradeCells(before: SettledMonth, after: SettledMonth): number[] {
  const pairs = [
    ...placeTables(before.tables, after.tables, 'month'),
    [before.tables.gradePerformance, after.tables.gradePerformance] as const,
  ];
  // Points may put people on another step even where every table is the same.
  const moved = before.rules.placement?.key !== after.rules.placement?.key;
  const tables = moved ? pairs : pairs.filter(([was, is]) => was !== is);
  const paysDiffer = ({ post, from, to }: Pick<Transition, 'post' | 'from' | 'to'>): boolean =>
    tables.some(([was, is]) => was?.[post]?.[from] !== is?.[post]?.[to]);
  if (moved) {
    const { moves } = movementBetween(before, after);
    // Nobody is a count too: another scheme is a change, even where it moves nobody.
    return [0, ...moves.filter(paysDiffer).map((move) => move.workers)];
  }
  return before.cells.workers.flatMap((row, post) =>
    row.filter((_, step) => paysDiffer({ post, from: step, to: step })),
  );
}

/** The people beyond the roster, where what they draw differs. */
function changedBeyond(before: SettledMonth, after: SettledMonth): number[] {
  const paid = ({ tables: { beyondRoster } }: SettledMonth): string =>
    [...(beyondRoster?.amounts ?? [])].join();
  if (paid(before) === paid(after)) return [];
  return [Math.max(peopleBeyond(before), peopleBeyond(after))];
}

/** The workers whose yearly items by post and step differ, cell by cell. */
function changedYearly(before: SettledMonth, after: SettledMonth): number[] {
  const tables = placeTables(before.tables, after.tables, 'year').filter(([was, is]) => was !== is);
  if (tables.length === 0) return [];
  return after.people.grade.workers.flatMap((row, post) =>
    row.filter((_, step) => tables.some(([was, is]) => was?.[post]?.[step] !== is?.[post]?.[step])),
  );
}

/** The tables before and after of the items that hang on the post and step. */
function placeTables(
  before: PayTables,
  after: PayTables,
  period: PayItem['period'],
): (readonly [PlaceTable | undefined, PlaceTable | undefined])[] {
  return after.items
    .filter((item) => item.keyed === 'place' && item.period === period)
    .map(({ id }) => [before.place[id], after.place[id]] as const);
}
