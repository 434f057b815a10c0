import type { PayTables } from '../policy/payTables.ts';
import type { Transition } from '../placement/transitions.ts';
import { changedBonus } from './changedBonus.ts';
import { workersIn } from '../roster/headcount.ts';
import { peopleBeyond } from './populations.ts';
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
      : [...changedBonus(before, after), ...changedWelfare(before, after)]),
  ];
  if (changed.length === 0) return 'no_amount';
  return changed.some((people) => people > 0) ? 'somebody' : 'nobody';
}

/**
 * The head-count of everybody on the roster whose monthly pay differs, cell by cell or, where
 * another scheme places the workers, move by move.
 */
function changedGradeCells(before: SettledMonth, after: SettledMonth): number[] {
  if (before.rules.placement?.key !== after.rules.placement?.key) {
    const { moves } = movementBetween(before, after);
    // Nobody is a count too: another scheme is a change, even where it moves nobody.
    return [
      0,
      ...moves
        .filter((move) => paysDiffer(before.tables, after.tables, move))
        .map((move) => move.workers),
    ];
  }
  return before.cells.workers.flatMap((row, post) =>
    row.filter((_, step) =>
      paysDiffer(before.tables, after.tables, { post, from: step, to: step }),
    ),
  );
}

/** The people beyond the roster, where what they draw differs. */
function changedBeyond(before: SettledMonth, after: SettledMonth): number[] {
  const paid = ({ tables: { beyondRoster } }: SettledMonth): string =>
    beyondRoster
      ? [beyondRoster.baseAllowance, beyondRoster.socialInsurance, beyondRoster.housingFund].join()
      : '';
  if (paid(before) === paid(after)) return [];
  return [Math.max(peopleBeyond(before), peopleBeyond(after))];
}

/** The whole roster, where the health check or the leave of the year costs something else. */
function changedWelfare({ tables: before }: SettledMonth, after: SettledMonth): number[] {
  const { tables, people } = after;
  const differs =
    before.healthCheck !== tables.healthCheck || before.paidLeave !== tables.paidLeave;
  return differs ? [workersIn(people.grade)] : [];
}

function paysDiffer(
  before: PayTables,
  after: PayTables,
  { post, from, to }: Pick<Transition, 'post' | 'from' | 'to'>,
): boolean {
  return (
    before.performanceAllowance !== after.performanceAllowance ||
    before.baseAllowance[post] !== after.baseAllowance[post] ||
    before.socialInsurance[post]?.[from] !== after.socialInsurance[post]?.[to] ||
    before.gradeAllowance[post]?.[from] !== after.gradeAllowance[post]?.[to] ||
    before.gradePerformance?.[post]?.[from] !== after.gradePerformance?.[post]?.[to] ||
    before.housingFund[post]?.[from] !== after.housingFund[post]?.[to]
  );
}
