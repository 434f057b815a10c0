import type { Careers } from '../placement/careers.ts';
import type { BonusCells, CommunityRoll, GradeCells } from '../roster/cells.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';

/** The people that a budget is computed for. */
export interface Population {
  readonly grade: GradeCells;
  readonly bonus: BonusCells;
  /** what places the workers by points; without it their steps stay those of the roster */
  readonly careers?: Careers | undefined;
  /** the bonus roll by community; without it ratings stay as filed */
  readonly bonusByCommunity?: readonly CommunityRoll[] | undefined;
  /** what nobody gave beside the rest: nothing that needs it is counted, and nothing stands in */
  readonly notLoaded?: readonly RosterPart[] | undefined;
}
