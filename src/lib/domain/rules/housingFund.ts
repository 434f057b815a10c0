import { parameterId as id } from '../policy/parameterId.ts';
import {
  choose,
  from,
  halfUpToFen,
  inOrder,
  item,
  neverBelowZero,
  numberIfSet,
  number,
  plus,
  next,
  times,
  type Formula,
} from './formula.ts';

/** What the rate is taken of (P5, A6): the base allowance, with the grade allowance where said so. */
const base = choose(
  id.housingFundBase,
  { 'base+grade': plus(item('baseAllowance'), item('gradeAllowance')) },
  item('baseAllowance'),
);

const share = (rate: Formula): Formula =>
  inOrder(
    from('fundBase', base),
    next('rate', (amount) => halfUpToFen(times(amount, rate))),
    neverBelowZero,
  );

/** 住房公积金（单位缴费部分）, a month (P5): rate × base, half-up to the fen. */
export const housingFund: Formula = share(number(id.housingFundRate));

/** The same that the worker pays; absent where no rate is stated (the letter states none). */
export const workerHousingFund: Formula = share(numberIfSet(id.housingFundWorkerRate));
