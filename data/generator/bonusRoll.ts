import { BONUS_RECIPIENTS } from './calibration.ts';
import { drawAppraisal } from './careers.ts';
import type { Community } from './communities.ts';
import type { Appraisal } from './pointsScheme.ts';
import type { Random } from './random.ts';
import { workerIdAt, type Worker } from './roster.ts';

export interface Recipient {
  readonly workerId: string;
  readonly communityId: string;
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
 * roster doesn't hold (left since, or in other jobs). Grouped by community.
 */
export function drawRoll(
  random: Random,
  roster: readonly Worker[],
  communities: readonly Community[],
): Recipient[] {
  const insiders = roster
    .filter(({ serviceYears }) => serviceYears >= 1)
    .map(({ workerId, communityId, serviceYears, appraisal }) =>
      recipient(workerId, communityId, drawInsiderMonths(random, serviceYears), appraisal),
    );
  const outsiders = Array.from({ length: BONUS_RECIPIENTS - insiders.length }, () =>
    random.below(communities.length),
  )
    .sort((a, b) => a - b)
    .map((community, index) =>
      recipient(
        workerIdAt(roster.length + index),
        communities[community]!.communityId,
        drawOutsiderMonths(random),
        drawAppraisal(random),
      ),
    );
  return [...insiders, ...outsiders].sort(
    (a, b) => compare(a.communityId, b.communityId) || compare(a.workerId, b.workerId),
  );
}

function recipient(
  workerId: string,
  communityId: string,
  months: number,
  appraisal: Appraisal,
): Recipient {
  return {
    workerId,
    communityId,
    months,
    appraisal:
      appraisal === 'excellent' && months < LEAST_MONTHS_FOR_EXCELLENT ? 'competent' : appraisal,
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
