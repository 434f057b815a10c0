import { parameterId as id } from '../policy/parameterId.ts';
import { choose, from, inOrder, neverBelowZero, yuan, zero, type Formula } from './formula.ts';

/** 年度考核优秀等次奖励, a year (P8): one amount for the appraisal that earns it, nothing for others. */
export const individualAward = (appraisal: string): Formula =>
  inOrder(
    from('award', choose(id.awardAppraisal, { [appraisal]: yuan(id.awardAmount) }, zero), {
      appraisal,
    }),
    neverBelowZero,
  );
