import type { FactId } from '../facts/facts.ts';
import type { SolveOptions, Solver } from '../program/integerProgram.ts';
import type { RosterModel } from '../program/rosterModel.ts';
import { allFacts, solveModel } from '../program/solveModel.ts';

/** From this many facts on, one conflict is looked for instead of all of them. */
const MOST_FACTS_FOR_ALL = 14;

export interface ConflictSets {
  /** the sets of facts that cannot all hold, none of which can spare a fact; smallest first */
  readonly conflicts: readonly (readonly FactId[])[];
  /** the sets of facts without which the rest can hold, none larger than needed; smallest first */
  readonly corrections: readonly (readonly FactId[])[];
  /** whether these are all that there are */
  readonly complete: boolean;
}

/**
 * Every smallest set of facts that no roster agrees with, and every smallest set that has to give
 * way. Walks the subsets of the facts as MARCO does (Liffiton et al. 2016): the largest subset not
 * yet decided either has a roster, and is grown until every further fact takes the roster away, or
 * has none, and is shrunk until every fact is needed (deletion filter). All its subsets, or all its
 * supersets, are decided with it.
 */
export async function conflictSets(
  model: RosterModel,
  solver: Solver,
  options: SolveOptions = {},
): Promise<ConflictSets> {
  const search = new SubsetSearch(model, solver, options);
  const { facts } = search;
  if (await search.agrees(search.everything))
    return { conflicts: [], corrections: [], complete: true };
  if (facts.length > MOST_FACTS_FOR_ALL) {
    const one = await search.shrink(search.everything);
    return { conflicts: [search.named(one)], corrections: [], complete: false };
  }
  const conflicts: number[] = [];
  const agreeing: number[] = [];
  for (const subset of largestFirst(facts.length)) {
    const decided =
      conflicts.some((set) => (set & subset) === set) ||
      agreeing.some((set) => (set & subset) === subset);
    if (decided) continue;
    if (await search.agrees(subset)) agreeing.push(subset);
    else conflicts.push(await search.shrink(subset));
  }
  return {
    conflicts: smallestFirst(conflicts).map((set) => search.named(set)),
    corrections: smallestFirst(agreeing.map((set) => search.everything & ~set)).map((set) =>
      search.named(set),
    ),
    complete: true,
  };
}

/** The smallest conflict of a model that no roster agrees with; empty where one does. */
export async function smallestConflict(
  model: RosterModel,
  solver: Solver,
  options: SolveOptions = {},
): Promise<readonly FactId[]> {
  return (await conflictSets(model, solver, options)).conflicts[0] ?? [];
}

/** Subsets of the facts as bit masks: bit i stands for fact i. */
class SubsetSearch {
  readonly facts: readonly FactId[];
  readonly everything: number;
  readonly #known = new Map<number, boolean>();
  readonly #model: RosterModel;
  readonly #solver: Solver;
  readonly #options: SolveOptions;

  constructor(model: RosterModel, solver: Solver, options: SolveOptions) {
    this.facts = [...allFacts(model)];
    this.everything = 2 ** this.facts.length - 1;
    this.#model = model;
    this.#solver = solver;
    this.#options = options;
  }

  named(subset: number): FactId[] {
    return this.facts.filter((_, i) => (subset & (1 << i)) !== 0);
  }

  /** Whether some roster agrees with all facts of a subset. */
  async agrees(subset: number): Promise<boolean> {
    const known = this.#known.get(subset);
    if (known !== undefined) return known;
    const goal = { sense: 'min', coefficients: this.#model.cells.map(() => 0n) } as const;
    const active = new Set(this.named(subset));
    const { status } = await solveModel(this.#solver, this.#model, goal, {
      ...this.#options,
      active,
    });
    this.#known.set(subset, status !== 'infeasible');
    return status !== 'infeasible';
  }

  /** Leaves facts out of a conflict one by one as long as it stays a conflict. */
  async shrink(conflict: number): Promise<number> {
    let needed = conflict;
    for (let i = 0; i < this.facts.length; i += 1) {
      const without = needed & ~(1 << i);
      if (without !== needed && !(await this.agrees(without))) needed = without;
    }
    return needed;
  }
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** All subsets of n facts, so that every superset comes before its subsets. */
function largestFirst(n: number): number[] {
  return Array.from({ length: 2 ** n }, (_, i) => i).sort((a, b) => bits(b) - bits(a) || b - a);
}

function smallestFirst(sets: readonly number[]): number[] {
  return [...sets].sort((a, b) => bits(a) - bits(b) || a - b);
}
