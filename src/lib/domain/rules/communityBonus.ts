import { parameterId as id } from '../policy/parameterId.ts';
import {
  choose,
  dividedBy,
  fact,
  from,
  halfUpToFen,
  inOrder,
  neverBelowZero,
  number,
  one,
  plus,
  next,
  times,
  yuan,
  type Formula,
} from './formula.ts';

const MONTHS = 12n;
const months = fact('months');

/**
 * 社区目标管理绩效考核奖励, a year (P10, A2): base × (1 + uplift of the rating), prorated person by
 * person and rounded once, by a monthly rate that is rounded first, or not at all.
 */
export const communityBonus = (rating: string): Formula =>
  inOrder(
    from('bonusBase', yuan(id.bonusBase)),
    next('bonusUplift', (base) => times(base, plus(one, number(id.bonusUplift(rating)))), {
      rating,
    }),
    next('prorated', (fullYear) =>
      choose(
        id.bonusProration,
        {
          monthlyRate: times(halfUpToFen(dividedBy(fullYear, MONTHS)), months),
          none: halfUpToFen(fullYear),
        },
        halfUpToFen(dividedBy(times(fullYear, months), MONTHS)),
      ),
    ),
    neverBelowZero,
  );
