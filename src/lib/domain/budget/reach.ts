import type { PayTables } from '../policy/payTables.ts';
import type { Transition } from '../placement/transitions.ts';
import type { Population } from './budgetOf.ts';
import { cellsUnder, transitionsBetween } from './standing.ts';

/** Whom a change of the pay tables reaches; "no_setting" where nothing was set differently at all. */
export type Reach = 'somebody' | 'nobody' | 'no_amount' | 'no_setting';

/**
 * Whom the step from one month's tables to another's reaches. Both come from one `PolicyYear`,
 * in which equal settings share their tables.
 */
export function reachOf(before: PayTables, after: PayTables, population: Population): Reach {
  if (before === after) return 'no_setting';
  const changed = [
    ...changedGradeCells(before, after, population),
    ...changedBonusCells(before, after, population),
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

/** The head-count of every cell of the bonus roll whose yearly pay differs. */
function changedBonusCells(before: PayTables, after: PayTables, { bonus }: Population): number[] {
  return bonus.people.flatMap((months, rating) =>
    months.flatMap((appraisals, i) => {
      const bonusDiffers = before.communityBonus[rating]?.[i] !== after.communityBonus[rating]?.[i];
      return appraisals.filter(
        (_, appraisal) =>
          bonusDiffers || before.individualAward[appraisal] !== after.individualAward[appraisal],
      );
    }),
  );
}
