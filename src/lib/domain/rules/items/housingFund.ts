import { parameterId as id } from '../../policy/parameterId.ts';
import { choice, share, shareOrNone, statedOrUnpublished } from '../../policy/parameterRule.ts';
import {
  choose,
  from,
  halfUpToFen,
  inOrder,
  item,
  neverBelowZero,
  numberIfSet,
  plus,
  next,
  times,
  type Formula,
} from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

/** What the rate is taken of (P5, A6): the base allowance, with the grade allowance where said so. */
const base = choose(
  id.housingFundBase,
  { 'base+grade': plus(item('baseAllowance'), item('gradeAllowance')) },
  item('baseAllowance'),
);

const contribution = (rate: Formula): Formula =>
  inOrder(
    from('fundBase', base),
    next('rate', (amount) => halfUpToFen(times(amount, rate))),
    neverBelowZero,
  );

/** 住房公积金（单位缴费部分）, a month (P5): rate × base, half-up to the fen; absent without a rate. */
export const housingFund: Formula = contribution(numberIfSet(id.housingFundRate));

/** The same that the worker pays; absent where no rate is stated (the letter states none). */
export const workerHousingFund: Formula = contribution(numberIfSet(id.housingFundWorkerRate));

export const housingFundItem = {
  id: 'housingFund',
  period: 'month',
  listed: 'always',
  counts: 'roster',
  paidTo: 'fund',
  keyed: 'place',
  hangsOn: 'nothing',
  rule: () => housingFund,
  own: { id: 'ownHousingFund', rule: () => workerHousingFund },
  parameters: () => [
    [id.housingFundRate, statedOrUnpublished(share('0'))],
    [id.housingFundBase, statedOrUnpublished(choice(['base', 'base+grade']))],
    [id.housingFundWorkerRate, shareOrNone],
  ],
  open: (_, __, isOpen) => [id.housingFundRate].filter(isOpen),
} as const satisfies PayItem;
