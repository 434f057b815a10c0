import policy from '../policies/example-18-grades.json' with { type: 'json' };
import { APPRAISAL, HONOURS, QUALIFICATION } from './careerOdds.ts';
import { csv } from './csv.ts';
import type { Appraisal, Education, Honours, Qualification } from './pointsScheme.ts';
import { randomStream, type Random } from './random.ts';

/** Nothing here is measured anywhere: the people fill the made-up policy of eighteen grades. */
export const EIGHTEEN_GRADES_SEED = 18;

const COMMUNITIES = 12;
const RATINGS = { excellent: 3, qualified: 8, unqualified: 1 } as const;
const DEPUTIES = { from: 1, to: 3 } as const;
const STAFF = { from: 4, to: 6 } as const;
const MOST_SERVICE = { head: 26, deputy: 22, staff: 18 } as const;
/** Grades that education lifts above the lowest of the post. */
const GRADES_FOR_EDUCATION: Readonly<Record<Education, number>> = {
  high_school: 0,
  college: 1,
  bachelor: 2,
  master: 3,
};
const YEARS_A_GRADE = 3;
const EDUCATION_ODDS: Readonly<Record<Education, number>> = {
  high_school: 10,
  college: 46,
  bachelor: 41,
  master: 3,
};

type Post = keyof typeof MOST_SERVICE;

interface Person {
  readonly workerId: string;
  readonly communityId: string;
  readonly post: Post;
  /** as the policy names it: 十八级 */
  readonly step: string;
  readonly serviceYears: number;
  readonly education: Education;
  readonly qualification: Qualification;
  readonly honours: Honours;
  readonly appraisal: Appraisal;
}

/** The files of the example of eighteen grades by name, as text; the same seed gives the same text. */
export function drawEighteenGrades(seed: number): Readonly<Record<string, string>> {
  const communities = drawRatings(randomStream(seed, 'communities'));
  const people = drawPeople(
    randomStream(seed, 'people'),
    communities.map(([id]) => id),
  );
  const months = randomStream(seed, 'months');
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
      ],
      people.map((one) => [
        one.workerId,
        one.communityId,
        one.post,
        one.step,
        one.serviceYears,
        one.education,
        one.qualification,
        one.honours,
        one.appraisal,
      ]),
    ),
    'bonus.csv': csv(
      ['worker_id', 'community_id', 'months', 'appraisal'],
      people
        .filter(({ serviceYears }) => serviceYears > 0)
        .map(({ workerId, communityId, serviceYears, appraisal }) => [
          workerId,
          communityId,
          serviceYears === 1 ? months.between(1, 12) : 12,
          appraisal,
        ]),
    ),
    'communities.csv': csv(['community_id', 'rating'], communities),
  };
}

function drawRatings(random: Random): [id: string, rating: string][] {
  const ratings = Object.entries(RATINGS).flatMap(([rating, number]) =>
    Array.from({ length: number }, () => rating),
  );
  return random
    .shuffled(ratings)
    .slice(0, COMMUNITIES)
    .map((rating, i) => [`E${String(i + 1).padStart(2, '0')}`, rating]);
}

function drawPeople(random: Random, communityIds: readonly string[]): Person[] {
  let count = 0;
  return communityIds.flatMap((communityId) => {
    const posts: Post[] = [
      'head',
      ...repeat<Post>('deputy', random.between(DEPUTIES.from, DEPUTIES.to)),
      ...repeat<Post>('staff', random.between(STAFF.from, STAFF.to)),
    ];
    return posts.map((post) => {
      count += 1;
      return drawPerson(random, `X${String(count).padStart(3, '0')}`, communityId, post);
    });
  });
}

function drawPerson(random: Random, workerId: string, communityId: string, post: Post): Person {
  const serviceYears = random.between(0, MOST_SERVICE[post]);
  const education = random.weighted(EDUCATION_ODDS);
  const group = post === 'head' ? 'heads' : 'others';
  const isNew = serviceYears === 0;
  return {
    workerId,
    communityId,
    post,
    step: drawStep(random, post, serviceYears, education),
    serviceYears,
    education,
    qualification: random.weighted(QUALIFICATION[education]),
    honours: isNew ? 'none' : random.weighted(HONOURS[group]),
    appraisal: isNew ? 'competent' : random.weighted(APPRAISAL[group]),
  };
}

/** From the lowest grade of the post upward: for service, for education, and a grade of chance. */
function drawStep(random: Random, post: Post, serviceYears: number, education: Education): string {
  const range = policy.posts.find(({ id }) => id === post)?.steps;
  if (!range) throw new RangeError(`the policy has no post ${post}`);
  const lift =
    Math.trunc(serviceYears / YEARS_A_GRADE) + GRADES_FOR_EDUCATION[education] + random.below(2);
  // Step 1 is the highest, so a higher grade is a lower number.
  const step = policy.steps[Math.max(range.from, range.to - lift) - 1];
  if (!step) throw new RangeError(`the policy has no such step for ${post}`);
  return step.label.zh;
}

function repeat<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}
