import { BONUS_RECIPIENTS, type Rating } from './calibration.ts';
import { drawAppraisal } from './careers.ts';
import type { Community } from './communities.ts';
import type { Appraisal } from './pointsScheme.ts';
import type { Random } from './random.ts';
import { workerIdAt, type Worker } from './roster.ts';

export interface Recipient {
  readonly workerId: string;
  readonly communityId: string;
  /** The community's rating. */
  readonly rating: Rating;
  /** Months served in the assessment year, 1 to 12. */
  readonly months: number;
  readonly appraisal: Appraisal;
  /** Days of unpaid leave. */
  readonly leaveDays: number;
}

/** Whoever served less than this in the year is not rated excellent (A1). */
const LEAST_MONTHS_FOR_EXCELLENT = 6;

/**
 * The bonus roll of the assessment year, before it is made to meet the sum paid: the roster's workers who
 * were there already (at least one whole year of service a year later) and, beside them, people whom the
 * roster doesn't hold (left since, or in other jobs). Community by community.
 */
export function drawRoll(
  random: Random,
  roster: readonly Worker[],
  communities: readonly Community[],
): Recipient[] {
  const insiders = roster.filter(({ serviceYears }) => serviceYears >= 1);
  const outsiders = Array.from({ length: BONUS_RECIPIENTS - insiders.length }, () =>
    random.pick(communities),
  );
  let nextOutsider = roster.length;
  return communities.flatMap((community) => [
    ...insiders
      .filter(({ communityId }) => communityId === community.communityId)
      .map(({ workerId, serviceYears, appraisal }) =>
        recipient(workerId, community, drawInsiderMonths(random, serviceYears), appraisal),
      ),
    ...outsiders
      .filter((chosen) => chosen === community)
      .map(() =>
        recipient(
          workerIdAt(nextOutsider++),
          community,
          drawOutsiderMonths(random),
          drawAppraisal(random),
        ),
      ),
  ]);
}

function recipient(
  workerId: string,
  { communityId, rating }: Community,
  months: number,
  appraisal: Appraisal,
): Recipient {
  const tooShort = appraisal === 'excellent' && months < LEAST_MONTHS_FOR_EXCELLENT;
  return {
    workerId,
    communityId,
    rating,
    months,
    appraisal: tooShort ? 'competent' : appraisal,
    leaveDays: 0,
  };
}

/** With one year of service a worker joined in the course of the assessment year. */
function drawInsiderMonths(random: Random, serviceYears: number): number {
  if (serviceYears === 1) return random.between(1, 12);
  return random.below(50) === 0 ? random.between(6, 11) : 12;
}

/** One in six left in the course of the year. */
function drawOutsiderMonths(random: Random): number {
  return random.below(6) === 0 ? random.between(1, 11) : 12;
}
