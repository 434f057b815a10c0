import {
  transitionsByCommunity,
  transitionsOf,
  type LadderShape,
  type Transitions,
} from '../placement/transitions.ts';
import type { CommunityCells, GradeCells } from '../roster/cells.ts';
import type { SettledMonth } from './settle.ts';

/** Where the workers stand in one month, and where in another. */
export function movementBetween(before: SettledMonth, after: SettledMonth): Transitions {
  const { careers } = after.people;
  const shape = shapeOf(before, after);
  if (!careers || !shape) return after.unmoved;
  return transitionsOf(shape, careers, { before: before.placed, after: after.placed });
}

/** The same for each community; without careers the cells of the communities stay as they are. */
export function movementByCommunity(
  communities: CommunityCells,
  before: SettledMonth,
  after: SettledMonth,
): ReadonlyMap<string, GradeCells | Transitions> {
  const { careers } = after.people;
  const shape = shapeOf(before, after);
  if (!careers || !shape) return communities;
  return transitionsByCommunity(shape, careers, { before: before.placed, after: after.placed });
}

/** Null where neither month places anybody. */
function shapeOf(before: SettledMonth, after: SettledMonth): LadderShape | null {
  const scheme = after.rules.placement ?? before.rules.placement;
  return (
    scheme && {
      posts: [...scheme.ranges.keys()],
      steps: scheme.thresholds.length,
      rising: scheme.rising,
    }
  );
}
