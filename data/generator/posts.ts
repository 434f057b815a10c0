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

/**
 * Every filled post with the step of the person in it, community by community: one head of either kind,
 * one to three deputies, the members. Head-counts by post and step are those of the calibration.
 */
export function drawPosts(random: Random, communities: readonly Community[]): Post[] {
  const heads = random.shuffled<Role>([
    ...repeat('combined_head' as const, headcount('combined_head')),
    ...repeat('head' as const, headcount('head')),
  ]);
  const deputies = random.shuffled(
    COMMUNITIES_BY_DEPUTIES.flatMap(([number, communities]) => repeat(number, communities)),
  );
  const members = drawMembers(random, deputies);
  const stepsLeft = {
    combined_head: drawSteps(random, 'combined_head'),
    head: drawSteps(random, 'head'),
    deputy: drawSteps(random, 'deputy'),
    member: drawSteps(random, 'member'),
  };
  return communities.flatMap(({ communityId }, index) => {
    const roles: Role[] = [
      heads[index]!,
      ...repeat('deputy' as const, deputies[index]!),
      ...repeat('member' as const, members[index]!),
    ];
    return roles.map((role) => {
      const step = stepsLeft[role].pop();
      if (step === undefined) throw new RangeError(`more posts of ${role} than steps for them`);
      return { communityId, role, step };
    });
  });
}

/** Members by community: larger where there are more deputies, and as many in all as the calibration has. */
function drawMembers(random: Random, deputies: readonly number[]): number[] {
  const members = deputies.map((number) => LEAST_MEMBERS + number - 1);
  let left = headcount('member') - members.reduce((sum, number) => sum + number, 0);
  while (left > 0) {
    const community = random.below(members.length);
    if (members[community]! >= MOST_MEMBERS) continue;
    members[community]!++;
    left--;
  }
  return members;
}

function drawSteps(random: Random, role: Role): number[] {
  return random.shuffled(
    WORKERS_BY_ROLE_AND_STEP[role].flatMap((workers, index) => repeat(index + 1, workers)),
  );
}

function headcount(role: Role): number {
  return WORKERS_BY_ROLE_AND_STEP[role].reduce((sum, workers) => sum + workers, 0);
}

function repeat<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}
