import type { BonusRow, Community } from '../domain/roster/worker.ts';

/** How many people of a bonus roll each community has. */
export type RollByCommunity = ReadonlyMap<string, number>;

/** What becomes of the bonus roll in use where a file brings communities and no roll. */
export interface CarriedRoll {
  /** people of the roll in use */
  readonly all: number;
  /** those whose community is in the new list: whom the bonus will count */
  readonly kept: number;
}

/** Counts the people of a bonus roll by their community. */
export function rollByCommunity(rows: readonly BonusRow[]): RollByCommunity {
  const people = new Map<string, number>();
  for (const { communityId } of rows) people.set(communityId, (people.get(communityId) ?? 0) + 1);
  return people;
}

/** How many of a bonus roll carry over to a new list of communities. */
export function carriedRoll(
  roll: RollByCommunity,
  communities: readonly Pick<Community, 'communityId'>[],
): CarriedRoll {
  const listed = new Set(communities.map(({ communityId }) => communityId));
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  return {
    all: sum([...roll.values()]),
    kept: sum([...roll].flatMap(([id, people]) => (listed.has(id) ? [people] : []))),
  };
}
