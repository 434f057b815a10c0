import { amountOrNone } from '../../policy/parameterRule.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import { from, inOrder, neverBelowZero, yuanIfSet } from '../formula/formula.ts';
import type { PayItem } from '../payItem.ts';

/** An item that a policy adds in its own `items`: one amount for each post, a month or a year. */
export type AddedItem = NonNullable<PolicyDocument['items']>[number];

/** The row of an item that a policy adds; the amount of a post is the parameter `item.post`. */
export function amountByPost({ id, period = 'month' }: AddedItem): PayItem {
  const parameter = (post: string): string => `${id}.${post}`;
  return {
    id,
    period,
    listed: 'always',
    counts: 'roster',
    paidTo: 'worker',
    keyed: 'place',
    hangsOn: 'post',
    rule: (_, post) => inOrder(from('amount', yuanIfSet(parameter(post))), neverBelowZero),
    parameters: ({ posts }) =>
      posts.map(({ id: post }) => [
        parameter(post),
        amountOrNone(period === 'month' ? 'yuan/month' : 'yuan/year'),
      ]),
    open: ({ posts }, _, isOpen) => posts.map(({ id: post }) => parameter(post)).filter(isOpen),
  };
}
