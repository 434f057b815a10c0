import type { GradeCells } from '../roster/cells.ts';
import type { Careers } from './careers.ts';
import type { Placed } from './placeCareers.ts';

/** Workers of one post who stood on one step and now stand on another, or on the same. */
export interface Transition {
  /** index into the policy's posts */
  readonly post: number;
  /** indices of the steps before and after; 0 is step 1 */
  readonly from: number;
  readonly to: number;
  readonly workers: number;
}

/** Where everybody stood and stands, in the order of post, step before, step after. */
export interface Transitions {
  readonly posts: number;
  readonly steps: number;
  /** a higher number is the better step */
  readonly rising: boolean;
  readonly moves: readonly Transition[];
}

/** Everybody stays: the transitions of a change that touches pay alone. */
export function standing({ workers }: GradeCells): Transitions {
  return {
    posts: workers.length,
    steps: workers[0]?.length ?? 0,
    // Nobody moves, so that it is all one.
    rising: false,
    moves: workers.flatMap((row, post) =>
      row.flatMap((count, step) =>
        count === 0 ? [] : [{ post, from: step, to: step, workers: count }],
      ),
    ),
  };
}

/** The policy's posts in their order, how many steps it has, and which end is the better one. */
export interface LadderShape {
  readonly posts: readonly string[];
  readonly steps: number;
  readonly rising: boolean;
}

/** Two placements of the same careers; null is the step of the roster. */
export interface PlacedPair {
  readonly before: Placed | null;
  readonly after: Placed | null;
}

/** Where the careers of a roster stood and stand. */
export function transitionsOf(
  shape: LadderShape,
  { list }: Careers,
  pair: PlacedPair,
): Transitions {
  return tallied(
    shape,
    list.map((career, i) => move(shape, career, i, pair)),
  );
}

/** The same for each community, in the order in which the communities first appear. */
export function transitionsByCommunity(
  shape: LadderShape,
  { list, byCommunity }: Careers,
  pair: PlacedPair,
): ReadonlyMap<string, Transitions> {
  const one = list.map((career, i) => move(shape, { ...career, workers: 1 }, i, pair));
  return new Map(
    [...byCommunity].map(([id, members]) => [
      id,
      tallied(
        shape,
        members.flatMap((place) => one[place] ?? []),
      ),
    ]),
  );
}

function move(
  shape: LadderShape,
  career: { readonly post: string; readonly step: number; readonly workers: number },
  place: number,
  { before, after }: PlacedPair,
): Transition {
  return {
    post: shape.posts.indexOf(career.post),
    from: (before?.steps[place] ?? career.step) - 1,
    to: (after?.steps[place] ?? career.step) - 1,
    workers: career.workers,
  };
}

function tallied({ posts, steps, rising }: LadderShape, moves: readonly Transition[]): Transitions {
  const counts = new Map<number, number>();
  for (const { post, from, to, workers } of moves) {
    const at = (post * steps + from) * steps + to;
    counts.set(at, (counts.get(at) ?? 0) + workers);
  }
  return {
    posts: posts.length,
    steps,
    rising,
    moves: [...counts]
      .sort(([a], [b]) => a - b)
      .map(([at, workers]) => ({
        post: Math.floor(at / (steps * steps)),
        from: Math.floor(at / steps) % steps,
        to: at % steps,
        workers,
      })),
  };
}
