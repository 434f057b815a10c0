import type { PolicyLists } from '../policy/policyLists.ts';
import type { ItemOf } from './payItem.ts';
import { PreparedRule } from './preparedRule.ts';

/** The rules of one row of a table: one for each step, or the same one for all of them. */
export type RowRules = readonly PreparedRule[];

/** [post], the rules of a row: as many as there are steps where the rule hangs on the step. */
export function rulesByPost(policy: PolicyLists, item: ItemOf<'place'>): RowRules[] {
  const rule = (post: string, step: number): PreparedRule =>
    new PreparedRule(item.rule(policy, post, step));
  switch (item.hangsOn) {
    case 'step':
      return policy.posts.map(({ id }) => policy.steps.map(({ number }) => rule(id, number)));
    case 'post':
      return policy.posts.map(({ id }) => [rule(id, 1)]);
    case 'nothing': {
      const row = [rule('', 1)];
      return policy.posts.map(() => row);
    }
  }
}
