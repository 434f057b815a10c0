import { factId, type FactId } from '../facts/facts.ts';
import { meanInterval } from '../facts/meanInterval.ts';
import { SolverError, type IntegerProgram, type Row } from './integerProgram.ts';
import type { Constraint, RosterModel } from './rosterModel.ts';

/** What is looked for in a model: the least or the most of a whole-number sum over its cells. */
export interface Goal {
  readonly sense: 'min' | 'max';
  /** one a cell */
  readonly coefficients: readonly bigint[];
}

/** A program whose unknowns stand for groups of cells that nothing tells apart. */
export interface MergedProgram {
  readonly program: IntegerProgram;
  /** for each unknown, the cell that its people are put into */
  readonly cellOf: readonly number[];
}

/**
 * Writes a model as a program for a solver. Cells with the same coefficients everywhere become one
 * unknown; rows and objective are divided by their greatest common divisor and their limits
 * tightened to it, which keeps the numbers small and the relaxation close. With the number of
 * workers known, the mean is written as a limit on the bill.
 */
export function programOf(
  model: RosterModel,
  goal: Goal,
  active: ReadonlySet<FactId>,
): MergedProgram {
  const constraints = activeConstraints(model, active);
  const goalDivisor = commonDivisor(goal.coefficients);
  const objective = goal.coefficients.map((value) => value / goalDivisor);
  const rows = constraints.map(reduced);
  const cellOf = distinctColumns([objective, ...rows.map(({ coefficients }) => coefficients)]);
  const pick = (values: readonly bigint[]): number[] =>
    cellOf.map((cell) => safe(values[cell] ?? 0n));
  const most = active.has(factId.workers) ? model.facts.workers : null;
  return {
    program: {
      sense: goal.sense,
      objective: pick(objective),
      rows: rows.map(({ coefficients, min, max }): Row => ({
        coefficients: pick(coefficients),
        min: min === null ? null : safe(min),
        max: max === null ? null : safe(max),
      })),
      upper: cellOf.map(() => most),
    },
    cellOf,
  };
}

function activeConstraints(model: RosterModel, active: ReadonlySet<FactId>): Constraint[] {
  const { mean } = model.facts;
  const asBill = mean !== undefined && active.has(factId.mean) && active.has(factId.workers);
  const constraints = model.constraints.filter(
    ({ fact }) => active.has(fact) && !(asBill && fact === factId.mean),
  );
  if (!asBill) return constraints;
  const { least, above } = meanInterval(mean);
  const workers = BigInt(model.facts.workers);
  const bill = {
    fact: factId.mean,
    coefficients: model.cells.map(({ pay }) => 2n * pay),
    min: least * workers,
    max: above * workers - 1n,
  };
  return [...constraints, bill];
}

type ExactRow = Omit<Constraint, 'fact'>;

function reduced({ coefficients, min, max }: Constraint): ExactRow {
  const divisor = commonDivisor(coefficients);
  return {
    coefficients: coefficients.map((value) => value / divisor),
    min: min === null ? null : ceilDivide(min, divisor),
    max: max === null ? null : -ceilDivide(-max, divisor),
  };
}

/** The greatest common divisor; 1 where all are zero. */
function commonDivisor(values: readonly bigint[]): bigint {
  let divisor = 0n;
  for (const value of values) {
    let a = divisor;
    let b = value < 0n ? -value : value;
    while (b !== 0n) [a, b] = [b, a % b];
    divisor = a;
  }
  return divisor === 0n ? 1n : divisor;
}

/** Rounded up; the divisor is positive. */
function ceilDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor < dividend ? quotient + 1n : quotient;
}

/** The first cell of each group of cells whose columns are the same. */
function distinctColumns(rows: readonly (readonly bigint[])[]): number[] {
  const seen = new Set<string>();
  return (rows[0] ?? []).flatMap((_, cell) => {
    const key = rows.map((row) => String(row[cell] ?? 0n)).join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [cell];
  });
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new SolverError('failed', `${String(value)} is too large for the solver`);
  return number;
}
