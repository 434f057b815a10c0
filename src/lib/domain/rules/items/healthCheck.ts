import { parameterId as id } from '../../policy/parameterId.ts';
import { amountOrNone, choice } from '../../policy/parameterRule.ts';
import { fact, from, inOrder, times, yuanIfSet, type Formula } from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

const FIRST_YEARS = Array.from({ length: 31 }, (_, i) => String(2010 + i));
const INTERVALS = ['1', '2', '3', '4', '5'];

/** A worker's health check in the year, where the year has one (P12, A5). */
export const healthCheck: Formula = inOrder(
  from('amount', times(yuanIfSet(id.healthCheck), fact('checksDue'))),
);

export const healthCheckItem = {
  id: 'healthCheck',
  period: 'year',
  listed: 'whereItCosts',
  counts: 'roster',
  paidTo: 'fund',
  keyed: 'place',
  hangsOn: 'nothing',
  rule: () => healthCheck,
  parameters: () => [
    [id.healthCheck, amountOrNone('yuan')],
    [id.healthCheckFirstYear, choice(FIRST_YEARS, '2022')],
    [id.healthCheckEveryYears, { ...choice(INTERVALS, '2'), unit: 'years' }],
  ],
  open: (_, __, isOpen) => [id.healthCheck].filter(isOpen),
} as const satisfies PayItem;
