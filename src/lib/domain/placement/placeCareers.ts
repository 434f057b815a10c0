import type { GradeCells } from '../roster/cells.ts';
import type { Careers } from './careers.ts';
import { placeCareer, type Kept } from './placeCareer.ts';
import type { PlacementRules } from './placementRules.ts';

/** A roster placed by a scheme. */
export interface Placed {
  /** the step of each career, in the order of the careers */
  readonly steps: readonly number[];
  /** why a career keeps the step of the roster; empty where the points place it */
  readonly kept: readonly (readonly Kept[])[];
  readonly cells: GradeCells;
}

/** How many schemes are remembered for a roster: enough for today, a proposal, and going back. */
const REMEMBERED = 8;

const remembered = new WeakMap<Careers, Map<string, Placed>>();

/**
 * Places every career of a roster. The latest results are remembered, because most changes of a
 * scenario leave the scheme as it is. Throws RangeError on a post that the scheme doesn't know.
 */
export function placeCareers(careers: Careers, rules: PlacementRules): Placed {
  const known = remembered.get(careers) ?? new Map<string, Placed>();
  remembered.set(careers, known);
  const placed = known.get(rules.key) ?? placedBy(careers, rules);
  known.delete(rules.key);
  known.set(rules.key, placed);
  for (const oldest of known.keys()) if (known.size > REMEMBERED) known.delete(oldest);
  return placed;
}

function placedBy({ list }: Careers, rules: PlacementRules): Placed {
  const posts = new Map([...rules.ranges.keys()].map((id, i) => [id, i]));
  const workers = [...posts].map(() => rules.thresholds.map(() => 0));
  const placements = list.map((career) => placeCareer(career, rules));
  placements.forEach(({ step }, i) => {
    const career = list[i];
    const row = workers[posts.get(career?.post ?? '') ?? -1];
    const before = row?.[step - 1];
    if (!career || !row || before === undefined)
      throw new RangeError(`post "${career?.post ?? ''}" or step ${step} is not in the policy`);
    row[step - 1] = before + career.workers;
  });
  return {
    steps: placements.map(({ step }) => step),
    kept: placements.map(({ kept }) => kept),
    cells: { workers },
  };
}
