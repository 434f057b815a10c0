import type { Selection } from '../selection.ts';
import { integer, text } from './quote.ts';

/** The condition on a row of `roster` that a selection stands for. */
export function selectionSql({ post, step, communityId }: Selection): string {
  const conditions = [
    ...(post === undefined ? [] : [`roster.post = ${text(post)}`]),
    ...(step === undefined ? [] : [`roster.step = ${integer(step)}`]),
    ...(communityId === undefined ? [] : [`roster.community_id = ${text(communityId)}`]),
  ];
  return conditions.length === 0 ? '1 = 1' : conditions.join(' AND ');
}
