import type { PolicyDocument } from '../policy/policySchema.ts';
import { choicesOf } from './choices.ts';
import { rosterColumns, type RosterColumn } from './columns.ts';
import { FirstSeen } from './firstSeen.ts';
import { present } from './present.ts';
import { checkPerson } from './checkPerson.ts';
import { RowCheck } from './rowCheck.ts';
import type { RowRules } from './rowRules.ts';
import { stepReader } from './stepText.ts';
import type { Worker } from './worker.ts';

/** Which communities there are; undefined where nothing is known of them and any will do. */
export interface KnownCommunities {
  has(communityId: string): boolean;
}

/** Communities that can be gone through as well. */
export type ListedCommunities = KnownCommunities & Iterable<string>;

/**
 * The rules of a roster: a row is one worker, `worker_id` is unique, the post is one of the
 * policy's, the step one that the post may stand on.
 */
export function rosterRules(
  policy: PolicyDocument,
  communities?: KnownCommunities,
): RowRules<RosterColumn, Worker> {
  const posts = choicesOf(policy.posts);
  const postById = new Map(policy.posts.map((post) => [post.id, post]));
  const appraisals = choicesOf(policy.appraisals);
  const named = {
    education: choicesOf(policy.educations ?? []),
    qualification: choicesOf(policy.qualifications ?? []),
    honours: choicesOf(policy.honours ?? []),
  };
  const readStep = stepReader(policy);
  const seen = new FirstSeen();

  return {
    columns: rosterColumns,
    check(row, cells) {
      const check = new RowCheck(row, cells);
      const { workerId, communityId } = checkPerson(check, row, seen, communities);
      const post = check.requiredChoice('role', posts, 'unknown_role');
      const step = stepOf(check, post);
      const serviceYears = check.years('service_years');
      const appraisal = check.choice('appraisal', appraisals, 'unknown_rating');
      const points = check.number('points');

      return check.result(() =>
        workerId === undefined || communityId === undefined || !post || step === undefined
          ? undefined
          : {
              workerId,
              communityId,
              post,
              step,
              ...present({
                serviceYears: serviceYears === undefined ? undefined : Number(serviceYears),
                education: knownOrAsWritten(check, 'education'),
                qualification: knownOrAsWritten(check, 'qualification'),
                honours: knownOrAsWritten(check, 'honours'),
                appraisal,
                points: points === undefined ? undefined : Number(points),
                ageBand: check.text('age_band'),
              }),
            },
      );
    },
  };

  /** The id that a text means; a text that the policy does not know stays as it is written. */
  function knownOrAsWritten(
    check: RowCheck<RosterColumn>,
    column: keyof typeof named,
  ): string | undefined {
    const text = check.text(column);
    return text === undefined ? undefined : (named[column].find(text) ?? text);
  }

  function stepOf(check: RowCheck<RosterColumn>, post: string | undefined): number | undefined {
    const text = check.requiredText('step');
    if (text === undefined) return undefined;
    const reading = readStep(text, post === undefined ? undefined : postById.get(post));
    if ('step' in reading) return reading.step;
    check.refuse('step', reading.finding);
    return undefined;
  }
}
