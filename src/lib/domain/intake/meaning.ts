import {
  bonusColumns,
  communityColumns,
  rosterColumns,
  type BonusColumn,
  type Column,
  type CommunityColumn,
  type RosterColumn,
} from '../roster/columns.ts';
import type { RosterPart } from '../roster/rosterOrigin.ts';

/** What a column of somebody's sheet can mean: a column of one of the three files. */
export type Meaning = RosterColumn | BonusColumn | CommunityColumn;

/** The columns of each file. */
export const columnsOf: Readonly<Record<RosterPart, readonly Column<Meaning>[]>> = {
  roster: rosterColumns,
  bonus: bonusColumns,
  communities: communityColumns,
};

/** The three files, in the order in which they are asked for. */
export const rosterParts: readonly RosterPart[] = ['roster', 'bonus', 'communities'];

/** The columns that a file can't do without. */
export function requiredOf(part: RosterPart): readonly Meaning[] {
  return columnsOf[part].filter(({ required }) => required).map(({ name }) => name);
}
