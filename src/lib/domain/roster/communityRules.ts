import type { PolicyDocument } from '../policy/policySchema.ts';
import { choicesOf } from './choices.ts';
import { communityColumns, type CommunityColumn } from './columns.ts';
import { FirstSeen } from './firstSeen.ts';
import type { ListedCommunities } from './rosterRules.ts';
import { present } from './present.ts';
import { RowCheck } from './rowCheck.ts';
import type { RowRules } from './rowRules.ts';
import type { Community } from './worker.ts';

/** The rules of a list of communities, and the communities that the rows checked so far named. */
export interface CommunityRules extends RowRules<CommunityColumn, Community> {
  /** Every community that a row names, refused rows too: one mistake is not told twice. */
  readonly named: ListedCommunities;
}

/** The rules of a list of communities: each stands in it once, with one of the policy's ratings. */
export function communityRules(policy: PolicyDocument): CommunityRules {
  const ratings = choicesOf(policy.ratings);
  const seen = new FirstSeen();

  return {
    columns: communityColumns,
    named: seen,
    check(row, cells) {
      const check = new RowCheck(row, cells);
      const communityId = check.requiredText('community_id');
      if (communityId !== undefined) {
        const firstRow = seen.earlier(communityId, row);
        if (firstRow !== undefined) {
          check.refuse('community_id', { code: 'duplicate_community', firstRow });
        }
      }
      const rating = check.requiredChoice('rating', ratings, 'unknown_rating');
      const performanceScore = check.number('performance_score');
      const satisfactionScore = check.number('satisfaction_score');

      return check.result(() =>
        communityId === undefined || rating === undefined
          ? undefined
          : {
              communityId,
              rating,
              ...present({ performanceScore, satisfactionScore }),
            },
      );
    },
  };
}
