import type { Role } from './calibration.ts';
import { drawCareer } from './careers.ts';
import { pointsOf, type Career } from './pointsScheme.ts';
import type { Post } from './posts.ts';
import type { Random } from './random.ts';

export interface Worker extends Career {
  readonly workerId: string;
  readonly communityId: string;
  readonly role: Role;
  readonly step: number;
  readonly points: number;
}

/** One worker for every post: W0001, W0002, … in the order of the posts. */
export function drawRoster(random: Random, posts: readonly Post[]): Worker[] {
  return posts.map(({ communityId, role, step }, index) => {
    const career = drawCareer(random, role, step);
    return {
      workerId: workerIdAt(index),
      communityId,
      role,
      step,
      ...career,
      points: pointsOf(role, career),
    };
  });
}

/** The id of the worker at this place, counted from 0. */
export function workerIdAt(index: number): string {
  return `W${String(index + 1).padStart(4, '0')}`;
}
