import type { FactId } from '../facts/facts.ts';
import type { SolveOptions, Solver } from '../program/integerProgram.ts';
import type { RosterModel } from '../program/rosterModel.ts';
import { allFacts, solveModel } from '../program/solveModel.ts';
import { smallestHittingSet } from './smallestHittingSet.ts';

/** Beyond this many facts a smallest conflict is looked for instead of all of them. */
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
    const one = await search.smallest();
    return { conflicts: [search.named(one)], corrections: [], complete: false };
  }
  const conflicts: bigint[] = [];
  const agreeing: bigint[] = [];
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

const bit = (i: number): bigint => 1n << BigInt(i);

/** Subsets of the facts as bit masks of any length: bit i stands for fact i. */
class SubsetSearch {
  readonly facts: readonly FactId[];
  readonly everything: bigint;
  readonly #known = new Map<bigint, boolean>();
  readonly #model: RosterModel;
  readonly #solver: Solver;
  readonly #options: SolveOptions;

  constructor(model: RosterModel, solver: Solver, options: SolveOptions) {
    this.facts = [...allFacts(model)];
    this.everything = bit(this.facts.length) - 1n;
    this.#model = model;
    this.#solver = solver;
    this.#options = options;
  }

  named(subset: bigint): FactId[] {
    return this.facts.filter((_, i) => (subset & bit(i)) !== 0n);
  }

  /** Whether some roster agrees with all facts of a subset. */
  async agrees(subset: bigint): Promise<boolean> {
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
  async shrink(conflict: bigint): Promise<bigint> {
    let needed = conflict;
    for (let i = 0; i < this.facts.length; i += 1) {
      const without = needed & ~bit(i);
      if (without !== needed && !(await this.agrees(without))) needed = without;
    }
    return needed;
  }

  /**
   * A conflict with as few facts as any, where all facts together are one. Every conflict has a
   * fact of each correction, so that the smallest set that does so is a lower bound: where it is a
   * conflict it is a smallest one, else it shows another correction (Ignatiev et al. 2015).
   */
  async smallest(): Promise<bigint> {
    const corrections: bigint[] = [];
    for (;;) {
      const candidate = smallestHittingSet(corrections);
      if (!(await this.agrees(candidate))) return candidate;
      corrections.push(this.everything & ~(await this.#grow(candidate)));
    }
  }

  /** Adds facts to a subset that has a roster as long as it keeps one. */
  async #grow(agreeing: bigint): Promise<bigint> {
    let grown = agreeing;
    for (let i = 0; i < this.facts.length; i += 1) {
      const larger = grown | bit(i);
      if (larger !== grown && (await this.agrees(larger))) grown = larger;
    }
    return grown;
  }
}

function bits(set: bigint): number {
  let count = 0;
  for (let rest = set; rest !== 0n; rest &= rest - 1n) count += 1;
  return count;
}

/** All subsets of n facts, so that every superset comes before its subsets. */
function largestFirst(n: number): bigint[] {
  return Array.from({ length: 2 ** n }, (_, i) => ({ set: BigInt(i), size: bits(BigInt(i)) }))
    .sort((a, b) => b.size - a.size || Number(b.set - a.set))
    .map(({ set }) => set);
}

function smallestFirst(sets: readonly bigint[]): bigint[] {
  return [...sets].sort((a, b) => bits(a) - bits(b) || Number(a - b));
}
