import type { FactId } from '../facts/facts.ts';
import type { Range } from '../facts/quantity.ts';
import { statedFacts, type StatedFact } from '../facts/quantityOf.ts';
import type { SolveOptions, Solver } from '../program/integerProgram.ts';
import { possibleRange } from '../program/possibleRange.ts';
import { rosterModel, type ModelInput, type RosterModel } from '../program/rosterModel.ts';
import { allFacts } from '../program/solveModel.ts';
import { conflictSets } from './conflictSets.ts';

/** A fact of a conflict with what its quantity could be if the others hold: the arithmetic. */
export interface ConflictingFact extends StatedFact {
  readonly possible: Range;
  /** the others that `possible` supposes: every other fact, or only those of the conflict */
  readonly supposing: 'everyOther' | 'conflict';
}

/** A set of facts that no roster agrees with and that can't spare one of them. */
export interface Conflict {
  readonly facts: readonly ConflictingFact[];
}

export interface ConflictReport {
  /** smallest first; empty where some roster agrees with everything */
  readonly conflicts: readonly Conflict[];
  /** the sets of facts, smallest first, each of which resolves every conflict by giving way */
  readonly corrections: readonly (readonly FactId[])[];
  /** whether a roster exists once the minima lift amounts, not steps; null where that is no question */
  readonly topUpResolves: boolean | null;
  /** whether every conflict is listed; with very many facts only one is looked for */
  readonly complete: boolean;
}

/**
 * Finds which facts cannot all hold, and explains each of them by the range that its quantity
 * could be in: "122 heads are stated, at most 92 are possible".
 */
export async function explainConflicts(
  input: ModelInput,
  solver: Solver,
  options: SolveOptions = {},
): Promise<ConflictReport> {
  const model = rosterModel(input);
  const sets = await conflictSets(model, solver, options);
  const conflicts: Conflict[] = [];
  for (const conflict of sets.conflicts)
    conflicts.push({ facts: await explained(model, conflict, solver, options) });
  return {
    conflicts,
    corrections: sets.corrections,
    topUpResolves: conflicts.length === 0 ? null : await topUpResolves(input, solver, options),
    complete: sets.complete,
  };
}

async function explained(
  model: RosterModel,
  conflict: readonly FactId[],
  solver: Solver,
  options: SolveOptions,
): Promise<ConflictingFact[]> {
  const facts: ConflictingFact[] = [];
  for (const stated of statedFacts(model.facts)) {
    const { fact, quantity } = stated;
    if (!conflict.includes(fact)) continue;
    const rangeOf = (others: Iterable<FactId>): Promise<Range | null> => {
      const active = new Set(others);
      active.delete(fact);
      return possibleRange(model, quantity, solver, { ...options, active });
    };
    const all = await rangeOf(allFacts(model));
    const possible = all ?? (await rangeOf(conflict));
    // Without one of its facts a conflict has a roster, or it could have spared it.
    if (possible) facts.push({ ...stated, possible, supposing: all ? 'everyOther' : 'conflict' });
  }
  return facts;
}

async function topUpResolves(
  input: ModelInput,
  solver: Solver,
  options: SolveOptions,
): Promise<boolean | null> {
  const { minimumByRole = {}, minimumMode = 'step' } = input.facts;
  if (minimumMode === 'topUp' || Object.keys(minimumByRole).length === 0) return null;
  const lifted = rosterModel({ ...input, facts: { ...input.facts, minimumMode: 'topUp' } });
  return (await possibleRange(lifted, { kind: 'workers' }, solver, options)) !== null;
}
