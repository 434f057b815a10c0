import { fenFromYuan } from '../../money/fen.ts';
import type { PolicyDocument } from '../../policy/policySchema.ts';
import { admittedRange, factId, type FactId, type Facts, type HeadCount } from '../facts/facts.ts';
import { meanInterval } from '../facts/meanInterval.ts';
import type { Constraint, ModelCell } from './rosterModel.ts';

/** One constraint for each fact, in the order of the document; top-ups constrain nobody. */
export function factConstraints(
  policy: PolicyDocument,
  facts: Facts,
  cells: readonly ModelCell[],
): Constraint[] {
  return [
    counted(factId.workers, { count: facts.workers }, cells, () => true),
    ...(facts.steps ?? []).map((fact, i) =>
      counted(factId.steps(i), fact, cells, ({ step }) => fact.from <= step && step <= fact.to),
    ),
    ...meanConstraint(facts, cells),
    ...(facts.roles ?? []).map((fact, i) =>
      counted(factId.roles(i), fact, cells, ({ post }) =>
        fact.of.includes(policy.posts[post]?.id ?? ''),
      ),
    ),
    ...minimumConstraints(policy, facts, cells),
  ];
}

function counted(
  fact: FactId,
  range: HeadCount,
  cells: readonly ModelCell[],
  counts: (cell: ModelCell) => boolean,
): Constraint {
  const { min, max } = admittedRange(range);
  return {
    fact,
    coefficients: cells.map((cell) => (counts(cell) ? 1n : 0n)),
    min: BigInt(min),
    max: max === null ? null : BigInt(max),
  };
}

/**
 * The mean as conditions on the head-counts alone, so that they hold without knowing how many
 * workers there are: Σ (2 × pay − least) ≥ 0 and Σ (above − 2 × pay) ≥ 1 half fen.
 */
function meanConstraint(facts: Facts, cells: readonly ModelCell[]): Constraint[] {
  if (facts.mean === undefined) return [];
  const { least, above } = meanInterval(facts.mean);
  const side = (coefficient: (cell: ModelCell) => bigint, min: bigint): Constraint => ({
    fact: factId.mean,
    coefficients: cells.map(coefficient),
    min,
    max: null,
  });
  return [side(({ pay }) => 2n * pay - least, 0n), side(({ pay }) => above - 2n * pay, 1n)];
}

function minimumConstraints(
  policy: PolicyDocument,
  { minimumByRole = {}, minimumMode = 'step' }: Facts,
  cells: readonly ModelCell[],
): Constraint[] {
  if (minimumMode === 'topUp') return [];
  return Object.entries(minimumByRole).map(([post, amount]) => {
    const minimum = fenFromYuan(amount) ?? 0n;
    const below = (cell: ModelCell): boolean =>
      policy.posts[cell.post]?.id === post && cell.stepWorth < minimum;
    return counted(factId.minimum(post), { count: 0 }, cells, below);
  });
}
