import { parameterId as id } from '../../policy/parameterId.ts';
import { amountOrNone } from '../../policy/parameterRule.ts';
import { from, inOrder, yuanIfSet, type Formula } from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

/** Paid leave, a worker a year: named without an amount (P12, A5). */
export const paidLeave: Formula = inOrder(from('amount', yuanIfSet(id.paidLeave)));

export const paidLeaveItem = {
  id: 'paidLeave',
  period: 'year',
  listed: 'whereItCosts',
  counts: 'roster',
  paidTo: 'fund',
  keyed: 'place',
  hangsOn: 'nothing',
  rule: () => paidLeave,
  parameters: () => [[id.paidLeave, amountOrNone('yuan/year')]],
  open: (_, __, isOpen) => [id.paidLeave].filter(isOpen),
} as const satisfies PayItem;
