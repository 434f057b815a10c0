import type {
  IntegerProgram,
  Solution,
  Solver,
} from '../../../src/lib/domain/inference/program/integerProgram.ts';
import { linearMaximum, type UpperLimit } from './exactTableau.ts';

/**
 * Branch and bound in exact arithmetic: what it calls optimal is proved, bar a slip in these lines.
 * Slow beside the shipped solvers, and meant for nothing but to check them.
 */
export const exactSolver: Solver = {
  name: 'exact',
  solve: (program) => Promise.resolve(solveExactly(program)),
};

interface Found {
  readonly value: bigint;
  readonly values: number[];
}

function solveExactly(program: IntegerProgram): Solution {
  const sign = program.sense === 'max' ? 1n : -1n;
  const objective = program.objective.map((value) => sign * BigInt(value));
  let best: Found | null = null;
  const open: UpperLimit[][] = [limitsOf(program)];
  for (let limits = open.pop(); limits; limits = open.pop()) {
    const relaxed = linearMaximum(objective, limits);
    if (relaxed.status === 'infeasible') continue;
    if (relaxed.status === 'unbounded') return { status: 'unbounded' };
    const { value, unknowns, denominator } = relaxed;
    if (best !== null && floorDivide(value, denominator) <= best.value) continue;
    const split = unknowns.findIndex((unknown) => unknown % denominator !== 0n);
    if (split === -1) {
      const values = unknowns.map((unknown) => Number(unknown / denominator));
      best = { value: value / denominator, values };
      continue;
    }
    const below = floorDivide(unknowns[split]!, denominator);
    const only = (coefficient: bigint): bigint[] =>
      objective.map((_, i) => (i === split ? coefficient : 0n));
    open.push(
      [...limits, { coefficients: only(1n), limit: below }],
      [...limits, { coefficients: only(-1n), limit: -below - 1n }],
    );
  }
  return best === null ? { status: 'infeasible' } : { status: 'optimal', values: best.values };
}

function limitsOf({ rows, upper, objective }: IntegerProgram): UpperLimit[] {
  const ofRows = rows.flatMap(({ coefficients, min, max }) => {
    const exact = coefficients.map(BigInt);
    return [
      ...(max === null ? [] : [{ coefficients: exact, limit: BigInt(max) }]),
      ...(min === null ? [] : [{ coefficients: exact.map((c) => -c), limit: -BigInt(min) }]),
    ];
  });
  const ofUnknowns = upper.flatMap((most, i) =>
    most === null
      ? []
      : [{ coefficients: objective.map((_, j) => (i === j ? 1n : 0n)), limit: BigInt(most) }],
  );
  return [...ofRows, ...ofUnknowns];
}

function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor > dividend ? quotient - 1n : quotient;
}
