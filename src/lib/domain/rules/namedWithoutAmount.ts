import { parameterId as id } from '../policy/parameterId.ts';
import { fact, from, given, inOrder, times, yuanIfSet, type Formula } from './formula.ts';

/** 绩效补贴, a worker a month: named without an amount (P3, A5). */
export const performanceAllowance: Formula = inOrder(
  from('amount', yuanIfSet(id.performanceAllowance)),
);

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

/** A worker's health check in the year, where the year has one (P12, A5). */
export const healthCheck: Formula = inOrder(
  from('amount', times(yuanIfSet(id.healthCheck), fact('checksDue'))),
);

/** Paid leave, a worker a year: named without an amount (P12, A5). */
export const paidLeave: Formula = inOrder(from('amount', yuanIfSet(id.paidLeave)));
