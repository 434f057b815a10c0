import type { CompiledPolicy } from '../policy/compiledPolicy.ts';
import { placeCareers, type Placed } from '../placement/placeCareers.ts';
import {
  standing,
  transitionsByCommunity,
  transitionsOf,
  type LadderShape,
  type PlacedPair,
  type Transitions,
} from '../placement/transitions.ts';
import type { CommunityCells, GradeCells } from '../roster/cells.ts';
import type { Population } from './budgetOf.ts';

/** The population placed by the scheme in force; null where the steps are those of the roster. */
export function placedUnder(
  { careers }: Population,
  { rules: { placement } }: CompiledPolicy,
): Placed | null {
  return careers && placement ? placeCareers(careers, placement) : null;
}

/** Where the workers stand under a month's rules: as the roster says, or as points place them. */
export function cellsUnder(population: Population, compiled: CompiledPolicy): GradeCells {
  return placedUnder(population, compiled)?.cells ?? population.grade;
}

/** Where the workers stand in one month, and where in another. */
export function transitionsBetween(
  population: Population,
  before: CompiledPolicy,
  after: CompiledPolicy,
): Transitions {
  const scheme = schemeOf(before, after);
  if (!population.careers || !scheme) return standing(population.grade);
  return transitionsOf(scheme, population.careers, pairOf(population, before, after));
}

/** The same for each community; without careers the cells of the communities stay as they are. */
export function communityTransitions(
  population: Population,
  communities: CommunityCells,
  before: CompiledPolicy,
  after: CompiledPolicy,
): ReadonlyMap<string, GradeCells | Transitions> {
  const scheme = schemeOf(before, after);
  if (!population.careers || !scheme) return communities;
  return transitionsByCommunity(scheme, population.careers, pairOf(population, before, after));
}

function pairOf(population: Population, before: CompiledPolicy, after: CompiledPolicy): PlacedPair {
  return { before: placedUnder(population, before), after: placedUnder(population, after) };
}

function schemeOf(before: CompiledPolicy, after: CompiledPolicy): LadderShape | null {
  const scheme = after.rules.placement ?? before.rules.placement;
  return scheme && { posts: [...scheme.ranges.keys()], steps: scheme.thresholds.length };
}
