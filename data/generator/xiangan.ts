import policy from '../policies/xiangan-2013.json' with { type: 'json' };
import { csv } from './csv.ts';
import { randomStream, type Random } from './random.ts';

/** Nothing here is measured anywhere: the people fill the published table of Xiang'an (X1). */
export const XIANGAN_SEED = 2013;

const COMMUNITIES = 9;
const POSTS = {
  head: { from: 1, to: 1 },
  deputy: { from: 1, to: 2 },
  member: { from: 1, to: 2 },
  staff: { from: 1, to: 3 },
  station: { from: 0, to: 2 },
} as const;
/** Years are counted from March 2008 (X1), so that nobody had more than five in 2013; the table is
 * shown at work by letting the years run on to today. */
const MOST_SERVICE = 17;
const YEARS_A_STEP = 2;
const APPRAISAL = { excellent: 15, competent: 83, basic: 2 } as const;

/** The files of the example by name, as text; the same seed gives the same text. */
export function drawXiangan(seed: number): Readonly<Record<string, string>> {
  const ids = Array.from({ length: COMMUNITIES }, (_, i) => `V${String(i + 1).padStart(2, '0')}`);
  const people = drawPeople(randomStream(seed, 'people'), ids);
  return {
    'roster.csv': csv(
      ['worker_id', 'community_id', 'role', 'step', 'service_years', 'appraisal'],
      people.map(({ workerId, communityId, post, serviceYears, appraisal }) => [
        workerId,
        communityId,
        post,
        stepOf(serviceYears),
        serviceYears,
        appraisal,
      ]),
    ),
    'bonus.csv': csv(
      ['worker_id', 'community_id', 'months', 'appraisal'],
      people.map(({ workerId, communityId, appraisal }) => [workerId, communityId, 12, appraisal]),
    ),
    'communities.csv': csv(
      ['community_id', 'rating'],
      ids.map((id) => [id, 'unstated']),
    ),
  };
}

function drawPeople(random: Random, communityIds: readonly string[]) {
  let count = 0;
  return communityIds.flatMap((communityId) =>
    Object.entries(POSTS).flatMap(([post, { from, to }]) =>
      Array.from({ length: random.between(from, to) }, () => {
        count += 1;
        return {
          workerId: `N${String(count).padStart(3, '0')}`,
          communityId,
          post,
          serviceYears: random.between(0, MOST_SERVICE),
          appraisal: random.weighted(APPRAISAL),
        };
      }),
    ),
  );
}

/** One step up every two years, from the first to the last that the table has. */
function stepOf(serviceYears: number): number {
  return Math.min(policy.steps.length, Math.trunc(serviceYears / YEARS_A_STEP) + 1);
}
