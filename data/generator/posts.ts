import {
  COMMUNITIES_BY_DEPUTIES,
  LEAST_MEMBERS,
  MOST_MEMBERS,
  WORKERS_BY_ROLE_AND_STEP,
  type Role,
} from './calibration.ts';
import type { Community } from './communities.ts';
import type { Random } from './random.ts';

export interface Post {
  readonly communityId: string;
  readonly role: Role;
  readonly step: number;
}

/** How many people of each kind a community has. */
interface Establishment {
  readonly head: 'combined_head' | 'head';
  readonly deputies: number;
  members: number;
}

/**
 * Every filled post with the step of the person in it, community by community: one head of either kind,
 * one to three deputies, the members. Head-counts by post and step are those of the calibration.
 */
export function drawPosts(random: Random, communities: readonly Community[]): Post[] {
  const establishments = drawEstablishments(random);
  const stepsLeft: Readonly<Record<Role, number[]>> = {
    combined_head: drawSteps(random, 'combined_head'),
    head: drawSteps(random, 'head'),
    deputy: drawSteps(random, 'deputy'),
    member: drawSteps(random, 'member'),
  };
  return communities.flatMap(({ communityId }) => {
    const { head, deputies, members } = taken(establishments);
    const roles: Role[] = [head, ...repeat('deputy', deputies), ...repeat('member', members)];
    return roles.map((role) => ({ communityId, role, step: taken(stepsLeft[role]) }));
  });
}

/** More members where there are more deputies, and as many in all as the calibration has. */
function drawEstablishments(random: Random): Establishment[] {
  const heads = random.shuffled([
    ...repeat('combined_head', headcount('combined_head')),
    ...repeat('head', headcount('head')),
  ]);
  const establishments = COMMUNITIES_BY_DEPUTIES.flatMap(([deputies, number]) =>
    repeat(deputies, number),
  ).map((deputies): Establishment => ({
    head: taken(heads),
    deputies,
    members: LEAST_MEMBERS + deputies - 1,
  }));
  let left = headcount('member') - establishments.reduce((sum, { members }) => sum + members, 0);
  while (left > 0) {
    const establishment = random.pick(establishments);
    if (establishment.members >= MOST_MEMBERS) continue;
    establishment.members++;
    left--;
  }
  return random.shuffled(establishments);
}

function drawSteps(random: Random, role: Role): number[] {
  return random.shuffled(
    WORKERS_BY_ROLE_AND_STEP[role].flatMap((workers, index) => repeat(index + 1, workers)),
  );
}

function headcount(role: Role): number {
  return WORKERS_BY_ROLE_AND_STEP[role].reduce((sum, workers) => sum + workers, 0);
}

function repeat<const T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}

/** Takes the last item off the list. */
function taken<T>(list: T[]): T {
  const item = list.pop();
  if (item === undefined) throw new RangeError('the calibration does not add up');
  return item;
}
