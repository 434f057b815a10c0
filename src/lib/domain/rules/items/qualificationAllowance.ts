import { parameterId as id } from '../../policy/parameterId.ts';
import { amountOrNone } from '../../policy/parameterRule.ts';
import { from, given, inOrder, yuanIfSet, type Formula } from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';
import { paidQualifications } from './paidQualifications.ts';

/** 职业资格补贴, a holder a month (P3, A5): the qualification's own amount, or the common one. */
export const qualificationAllowance = (qualification: string): Formula =>
  inOrder(
    from(
      'amount',
      given(
        yuanIfSet(id.qualificationAllowanceOf(qualification)),
        yuanIfSet(id.qualificationAllowance),
      ),
    ),
  );

export const qualificationAllowanceItem = {
  id: 'qualificationAllowance',
  period: 'month',
  listed: 'whereItCosts',
  counts: 'holders',
  paidTo: 'worker',
  keyed: 'holder',
  rule: qualificationAllowance,
  parameters: (policy) => [
    [id.qualificationAllowance, amountOrNone('yuan/month')],
    ...paidQualifications(policy).map(
      ({ id: held }) => [id.qualificationAllowanceOf(held), amountOrNone('yuan/month')] as const,
    ),
  ],
  // Where some qualifications have an allowance of their own, those without stand for the common
  // one, and none where all have.
  open: (policy, settings, isOpen) => {
    const own = paidQualifications(policy).map(({ id: held }) => id.qualificationAllowanceOf(held));
    const unset = own.filter((parameter) => (settings.get(parameter) ?? null) === null);
    if (!isOpen(id.qualificationAllowance)) return [];
    return unset.length < own.length ? unset : [id.qualificationAllowance];
  },
} as const satisfies PayItem;
