import { asDecimal } from './assessmentScheme.ts';
import { meetTotal } from './bonusMonths.ts';
import { drawRoll } from './bonusRoll.ts';
import { BONUS_TOTAL_FEN, DEDUCTION_PER_LEAVE_DAY, LEAVE_DAYS } from './calibration.ts';
import { drawCommunities } from './communities.ts';
import { csv } from './csv.ts';
import { spreadLeave } from './leave.ts';
import { drawPosts } from './posts.ts';
import { randomStream } from './random.ts';
import { drawRoster } from './roster.ts';

/** The files of the sample by name, as text; the same seed gives the same text. */
export function drawSample(seed: number): Readonly<Record<string, string>> {
  const communities = drawCommunities(randomStream(seed, 'communities'));
  const posts = drawPosts(randomStream(seed, 'posts'), communities);
  const roster = drawRoster(randomStream(seed, 'roster'), posts);
  const roll = spreadLeave(
    randomStream(seed, 'leave'),
    meetTotal(
      randomStream(seed, 'months'),
      drawRoll(randomStream(seed, 'roll'), roster, communities),
      BONUS_TOTAL_FEN + LEAVE_DAYS * DEDUCTION_PER_LEAVE_DAY * 100,
    ),
  );
  return {
    'roster.csv': csv(
      [
        'worker_id',
        'community_id',
        'role',
        'step',
        'service_years',
        'education',
        'qualification',
        'honours',
        'appraisal',
        'points',
      ],
      roster.map((worker) => [
        worker.workerId,
        worker.communityId,
        worker.role,
        worker.step,
        worker.serviceYears,
        worker.education,
        worker.qualification,
        worker.honours,
        worker.appraisal,
        worker.points,
      ]),
    ),
    'bonus.csv': csv(
      ['worker_id', 'community_id', 'months', 'appraisal', 'deduction'],
      roll.map((recipient) => [
        recipient.workerId,
        recipient.communityId,
        recipient.months,
        recipient.appraisal,
        recipient.leaveDays * DEDUCTION_PER_LEAVE_DAY,
      ]),
    ),
    'communities.csv': csv(
      ['community_id', 'rating', 'performance_score', 'satisfaction_score'],
      communities.map((community) => [
        community.communityId,
        community.rating,
        asDecimal(community.performance),
        asDecimal(community.satisfaction),
      ]),
    ),
  };
}
