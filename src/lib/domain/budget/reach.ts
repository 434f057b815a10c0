import type { PayTables } from '../policy/payTables.ts';
import type { Population } from './budgetOf.ts';

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

/** The head-count of every cell of the roster whose monthly pay differs. */
function changedGradeCells(before: PayTables, after: PayTables, { grade }: Population): number[] {
  return grade.workers.flatMap((row, post) => {
    const wholePost =
      before.baseAllowance[post] !== after.baseAllowance[post] ||
      before.socialInsurance[post] !== after.socialInsurance[post];
    return row.filter(
      (_, step) =>
        wholePost ||
        before.gradeAllowance[post]?.[step] !== after.gradeAllowance[post]?.[step] ||
        before.gradePerformance?.[post]?.[step] !== after.gradePerformance?.[post]?.[step] ||
        before.housingFund[post]?.[step] !== after.housingFund[post]?.[step],
    );
  });
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
