import { solve } from 'yalps';
import {
  refuseIfStopped,
  SolverError,
  type IntegerProgram,
  type Solution,
  type Solver,
} from '../../domain/inference/program/integerProgram.ts';

const DEFAULT_DEADLINE_MS = 30_000;
const GOAL = 'goal';

/**
 * YALPS, plain JavaScript: for browsers that don't run WebAssembly under a strict policy, and as a
 * second opinion. One program blocks its thread until it is solved.
 */
export const yalpsSolver: Solver = {
  name: 'YALPS',
  solve(program, { signal, deadlineMs = DEFAULT_DEADLINE_MS } = {}) {
    return new Promise((resolve) => {
      refuseIfStopped(signal);
      resolve(solved(program, deadlineMs));
    });
  },
};

function solved(program: IntegerProgram, deadlineMs: number): Solution {
  const { status, variables } = solve(model(program), {
    timeout: deadlineMs,
    maxIterations: Infinity,
    checkCycles: true,
  });
  switch (status) {
    case 'optimal': {
      const values = program.objective.map(() => 0);
      for (const [unknown, value] of variables) values[unknown] = value;
      return { status: 'optimal', values };
    }
    case 'infeasible':
      return { status: 'infeasible' };
    case 'unbounded':
      return { status: 'unbounded' };
    case 'timedout':
      throw new SolverError('deadline', `YALPS found no proof within ${deadlineMs} ms`);
    case 'cycled':
      throw new SolverError('failed', 'YALPS went in circles');
  }
}

function model({ sense, objective, rows, upper, inParts = false }: IntegerProgram) {
  const unknowns = objective.map((value, i) => {
    const coefficients: [string, number][] = [[GOAL, value]];
    rows.forEach((row, r) => coefficients.push([`row${String(r)}`, row.coefficients[i] ?? 0]));
    if (upper[i] !== null) coefficients.push([`upper${String(i)}`, 1]);
    return [i, coefficients] as const;
  });
  const constraints = [
    ...rows.map(({ min, max }, r) => [`row${String(r)}`, limits(min, max)] as const),
    ...upper.flatMap((most, i) =>
      most === null ? [] : [[`upper${String(i)}`, { max: most }] as const],
    ),
  ];
  return {
    direction: sense === 'min' ? ('minimize' as const) : ('maximize' as const),
    objective: GOAL,
    constraints,
    variables: unknowns,
    integers: !inParts,
  };
}

function limits(min: number | null, max: number | null) {
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}
