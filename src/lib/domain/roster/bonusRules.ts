import type { PolicyDocument } from '../policy/policySchema.ts';
import { choicesOf } from './choices.ts';
import { bonusColumns, type BonusColumn } from './columns.ts';
import { FirstSeen } from './firstSeen.ts';
import type { KnownCommunities } from './rosterRules.ts';
import { checkPerson } from './checkPerson.ts';
import { RowCheck } from './rowCheck.ts';
import type { RowRules } from './rowRules.ts';
import type { BonusRow } from './worker.ts';

/**
 * The rules of a bonus roll: a row is one person, in a community that the list of communities
 * names, with 1 … 12 whole months, a yearly appraisal and perhaps a deduction (0 is none).
 */
export function bonusRules(
  policy: PolicyDocument,
  communities?: KnownCommunities,
): RowRules<BonusColumn, BonusRow> {
  const appraisals = choicesOf(policy.appraisals);
  const seen = new FirstSeen();

  return {
    columns: bonusColumns,
    check(row, cells) {
      const check = new RowCheck(row, cells);
      const { workerId, communityId } = checkPerson(check, row, seen, communities);
      const months = check.months('months');
      const appraisal = check.requiredChoice('appraisal', appraisals, 'unknown_rating');
      const deduction = check.money('deduction');

      return check.result(() =>
        workerId === undefined ||
        communityId === undefined ||
        months === undefined ||
        appraisal === undefined
          ? undefined
          : {
              workerId,
              communityId,
              months,
              appraisal,
              ...(deduction === undefined || deduction === 0n ? {} : { deduction }),
            },
      );
    },
  };
}
