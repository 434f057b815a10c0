import { parameterId as id } from '../../policy/parameterId.ts';
import { amountOrNone } from '../../policy/parameterRule.ts';
import { from, inOrder, yuanIfSet, type Formula } from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

/** 绩效补贴, a worker a month: named without an amount (P3, A5). */
export const performanceAllowance: Formula = inOrder(
  from('amount', yuanIfSet(id.performanceAllowance)),
);

export const performanceAllowanceItem = {
  id: 'performanceAllowance',
  period: 'month',
  listed: 'whereItCosts',
  counts: 'roster',
  paidTo: 'worker',
  keyed: 'place',
  hangsOn: 'nothing',
  rule: () => performanceAllowance,
  parameters: () => [[id.performanceAllowance, amountOrNone('yuan/month')]],
  open: (_, __, isOpen) => [id.performanceAllowance].filter(isOpen),
} as const satisfies PayItem;
