import type { GradeCells } from '../roster/cells.ts';
import { Remembered } from '../remembered.ts';
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

/** Schemes kept for a roster: enough for today, a proposal in phases, and going back. */
const KEPT = 8;

/** The careers of one roster, with where the latest schemes place them. */
export class PlacedCareers {
  readonly careers: Careers;
  readonly #placed = new Remembered<string, Placed>(KEPT);

  constructor(careers: Careers) {
    this.careers = careers;
  }

  /** Where a scheme places everybody. Throws RangeError on a post that the scheme doesn't know. */
  under(rules: PlacementRules): Placed {
    return this.#placed.get(rules.key, () => placeCareers(this.careers, rules));
  }
}

/** Places every career of a roster. Throws RangeError on a post that the scheme doesn't know. */
function placeCareers({ list }: Careers, rules: PlacementRules): Placed {
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
