import { parameterId as id } from '../../policy/parameterId.ts';
import { amount, choice, shareOrNone, statedOrUnpublished } from '../../policy/parameterRule.ts';
import {
  choose,
  from,
  inOrder,
  neverBelowZero,
  yuanIfSet,
  zero,
  type Formula,
} from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

/** Whether the awards are paid beside the bonus or out of its sum. */
const awardPlaces = ['outside', 'inside'] as const;

/** How a share of the staff becomes a number of people. */
export const quotaRoundings = ['down', 'halfUp', 'up'] as const;

/** Whose staff a quota is a share of: the whole district's, or each community's own. */
export const quotaScopes = ['district', 'community'] as const;

export type QuotaRounding = (typeof quotaRoundings)[number];
export type QuotaScope = (typeof quotaScopes)[number];

/** 年度考核优秀等次奖励, a year (P8): one amount for the appraisal that earns it, nothing for others. */
export const individualAward = (appraisal: string): Formula =>
  inOrder(
    from('award', choose(id.awardAppraisal, { [appraisal]: yuanIfSet(id.awardAmount) }, zero), {
      appraisal,
    }),
    neverBelowZero,
  );

export const individualAwardItem = {
  id: 'individualAward',
  period: 'year',
  listed: 'always',
  counts: 'awarded',
  paidTo: 'worker',
  keyed: 'appraisal',
  rule: individualAward,
  parameters: ({ appraisals }) => [
    [id.awardAmount, statedOrUnpublished(amount('yuan/year'))],
    [
      id.awardAppraisal,
      statedOrUnpublished(choice(appraisals.map(({ id: appraisal }) => appraisal))),
    ],
    [id.awardWithin, choice(awardPlaces)],
    [id.awardQuota, shareOrNone],
    [id.awardQuotaRounding, choice(quotaRoundings)],
    [id.awardQuotaScope, choice(quotaScopes)],
  ],
  open: (_, __, isOpen) => [id.awardAmount].filter(isOpen),
} as const satisfies PayItem;
