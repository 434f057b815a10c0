import { parameterId as id } from '../../policy/parameterId.ts';
import {
  amount,
  choice,
  factor,
  factorOfOne,
  statedOrUnpublished,
} from '../../policy/parameterRule.ts';
import {
  choose,
  dividedBy,
  fact,
  from,
  halfUpToFen,
  inOrder,
  neverBelowZero,
  numberIfSet,
  one,
  plus,
  next,
  times,
  yuanIfSet,
  type Formula,
} from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

/**
 * How a year that is not full is counted: each person's amount × months / 12, rounded once; a
 * monthly rate that is rounded first; or not at all.
 */
const prorations = ['person', 'monthlyRate', 'none'] as const;

export type Proration = (typeof prorations)[number];

/** Whether everybody gets the standard, or a community shares the sum of its standards. */
const sharings = ['person', 'pool'] as const;

const MONTHS = 12n;
const months = fact('months');

/**
 * 社区目标管理绩效考核奖励, a year (P10, A2): base × (1 + uplift of the rating), prorated person by
 * person and rounded once, by a monthly rate that is rounded first, or not at all.
 */
export const communityBonus = (rating: string): Formula =>
  inOrder(
    from('bonusBase', yuanIfSet(id.bonusBase)),
    next('bonusUplift', (base) => times(base, plus(one, numberIfSet(id.bonusUplift(rating)))), {
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

export const communityBonusItem = {
  id: 'communityBonus',
  period: 'year',
  listed: 'always',
  counts: 'bonusRoll',
  paidTo: 'worker',
  keyed: 'roll',
  rule: communityBonus,
  parameters: ({ ratings, appraisals }) => [
    [id.bonusBase, statedOrUnpublished(amount('yuan/year'))],
    ...ratings.map(
      ({ id: rating }) =>
        [
          id.bonusUplift(rating),
          statedOrUnpublished({ ...factor, unit: 'ratio', value: 'signedRate' }),
        ] as const,
    ),
    [id.bonusProration, choice(prorations)],
    [id.bonusSharing, choice(sharings)],
    ...appraisals.map(({ id: appraisal }) => [id.poolWeight(appraisal), factorOfOne] as const),
  ],
  open: (_, __, isOpen) => [id.bonusBase].filter(isOpen),
} as const satisfies PayItem;
