import { parameterId as id } from '../policy/parameterId.ts';
import { from, inOrder, neverBelowZero, yuan, type Formula } from './formula.ts';

/** 基础补贴, a month (P4): the amount of the post. */
export const baseAllowance = (post: string): Formula =>
  inOrder(from('amount', yuan(id.baseAllowance(post))), neverBelowZero);
