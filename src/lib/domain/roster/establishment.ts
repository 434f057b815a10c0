import type { CommunityRoll, CommunityCells } from './cells.ts';
import { workersIn } from './headcount.ts';

/** How many communities have so many people, on the roster and on the bonus roll. */
export interface SizeRow {
  readonly people: number;
  readonly onRoster: number;
  readonly onRoll: number;
}

/** Communities above, at and below an approved headcount. */
export interface AgainstApproved {
  readonly over: number;
  readonly equal: number;
  readonly under: number;
  /** people above it in the communities that are over, and missing in those that are under */
  readonly surplus: number;
  readonly vacant: number;
}

/** People of each community, on the roster and on the bonus roll. */
export interface Headcounts {
  readonly onRoster: readonly number[];
  readonly onRoll: readonly number[];
}

/** Counts the people of each community; a community without a row in a file is not in its list. */
export function headcountsOf(roster: CommunityCells, roll: readonly CommunityRoll[]): Headcounts {
  return {
    onRoster: [...roster.values()].map(workersIn),
    onRoll: roll.map(({ people }) => sum(people.map((cell) => cell.people))),
  };
}

/** Communities by their number of people, from the least to the most; sizes nobody has are left out. */
export function sizeRows({ onRoster, onRoll }: Headcounts): SizeRow[] {
  const sizes = [...new Set([...onRoster, ...onRoll])].sort((a, b) => a - b);
  const count = (among: readonly number[], size: number): number =>
    among.filter((people) => people === size).length;
  return sizes.map((people) => ({
    people,
    onRoster: count(onRoster, people),
    onRoll: count(onRoll, people),
  }));
}

/** Communities held against an approved headcount, the same for each. */
export function againstApproved(people: readonly number[], approved: number): AgainstApproved {
  const over = people.filter((count) => count > approved);
  const under = people.filter((count) => count < approved);
  return {
    over: over.length,
    equal: people.length - over.length - under.length,
    under: under.length,
    surplus: sum(over) - over.length * approved,
    vacant: under.length * approved - sum(under),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
