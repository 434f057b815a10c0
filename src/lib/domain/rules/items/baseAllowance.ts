import { parameterId as id } from '../../policy/parameterId.ts';
import { amount } from '../../policy/parameterRule.ts';
import { from, inOrder, neverBelowZero, yuan, type Formula } from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

/** 基础补贴, a month (P4): the amount of the post. */
export const baseAllowance = (post: string): Formula =>
  inOrder(from('amount', yuan(id.baseAllowance(post))), neverBelowZero);

export const baseAllowanceItem = {
  id: 'baseAllowance',
  period: 'month',
  listed: 'always',
  counts: 'roster',
  paidTo: 'worker',
  keyed: 'place',
  hangsOn: 'post',
  rule: (_, post) => baseAllowance(post),
  parameters: ({ posts }) =>
    posts.map(({ id: post }) => [id.baseAllowance(post), amount('yuan/month')]),
  open: () => [],
} as const satisfies PayItem;
