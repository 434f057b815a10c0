import type { PolicyDocument } from '../policy/policySchema.ts';
import { followingPosts } from '../policy/postRanks.ts';
import type { Scenario } from './provision.ts';

/** Whether a scenario gives a following post the same floor as the post that it follows. */
export function floorsFollow(policy: Pick<PolicyDocument, 'posts'>, scenario: Scenario): boolean {
  const follows = [...followingPosts(policy)];
  return scenario.provisions.some(
    (provision) =>
      provision.kind === 'grade_floor' &&
      follows.some(
        ([post, leader]) =>
          provision.amounts[post] !== undefined &&
          provision.amounts[post] === provision.amounts[leader],
      ),
  );
}
