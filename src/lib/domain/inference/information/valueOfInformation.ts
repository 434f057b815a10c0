import { divideHalfUp } from '../../money/divide.ts';
import type { Fen } from '../../money/fen.ts';
import { boundsOfModel } from '../bounds/bounds.ts';
import type { MinimumMode } from '../facts/facts.ts';
import { oldMinima } from '../facts/publishedFacts.ts';
import type { Quantity, Range } from '../facts/quantity.ts';
import { weights } from '../facts/quantityOf.ts';
import type { SolveOptions, Solver } from '../program/integerProgram.ts';
import { possibleRange } from '../program/possibleRange.ts';
import { rosterModel, type ModelInput, type RosterModel } from '../program/rosterModel.ts';
import { candidateValues } from './candidateValues.ts';
import { countables, type Countable } from './unknowns.ts';

/** What may be found out: a count, or whether and how the old minima are in force. */
export type Question = Quantity | { readonly kind: 'minima' };

/** One answer to a question, and the interval of the cost that is left with it. */
export interface Answer {
  /** people, or fen of the bill, or how the minima are in force */
  readonly value: bigint | MinimumMode | 'none';
  readonly min: Fen;
  readonly max: Fen;
}

/** How far one answered question narrows the interval of the cost. */
export interface InformationValue {
  readonly question: Question;
  /** the answers tried: evenly over the plausible values, ends included; impossible ones left out */
  readonly answers: readonly Answer[];
  readonly narrowest: Fen;
  readonly widest: Fen;
  /** the mean width over the answers, half-up to the fen */
  readonly expected: Fen;
  /** by how much that is less than the width today */
  readonly narrowing: Fen;
}

export interface InformationReport {
  /** the interval by the facts alone; null where no roster agrees with them */
  readonly today: { readonly min: Fen; readonly max: Fen } | null;
  /** the most worth knowing first; what the facts settle already is left out */
  readonly questions: readonly InformationValue[];
}

export interface InformationOptions extends SolveOptions {
  readonly countables?: readonly Countable[];
  /** how many answers to try for each question; five where left out */
  readonly answers?: number;
  /** told after each question */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Ranks what could be found out by how much it would narrow the bounds of a scenario's cost. */
export async function valueOfInformation(
  input: ModelInput,
  solver: Solver,
  options: InformationOptions = {},
): Promise<InformationReport> {
  const { answers: tries = 5, onProgress, countables: asked = countables(input.policy) } = options;
  const limits = { signal: options.signal, deadlineMs: options.deadlineMs };
  const model = rosterModel(input);
  const bounds = await boundsOfModel(model, solver, limits);
  if (!bounds.feasible) return { today: null, questions: [] };
  const width = bounds.max - bounds.min;
  const questions: InformationValue[] = [];
  const all = asked.length + 1;
  for (const [i, countable] of asked.entries()) {
    const answers = await countedAnswers(model, countable, tries, solver, limits);
    if (answers.length > 1) questions.push(valued(countable.quantity, answers, width));
    onProgress?.(i + 1, all);
  }
  const minima = await minimaAnswers(input, solver, limits);
  if (minima.length > 1) questions.push(valued({ kind: 'minima' }, minima, width));
  onProgress?.(all, all);
  questions.sort((a, b) => Number(b.narrowing - a.narrowing));
  return { today: { min: bounds.min, max: bounds.max }, questions };
}

async function countedAnswers(
  model: RosterModel,
  { quantity, plausible }: Countable,
  tries: number,
  solver: Solver,
  options: SolveOptions,
): Promise<Answer[]> {
  const possible = await possibleRange(model, quantity, solver, options);
  if (possible === null) return [];
  const values = candidateValues(within(possible, plausible), tries);
  const answers: Answer[] = [];
  for (const value of values) {
    const known = await boundsOfModel(knowing(model, quantity, value), solver, options);
    if (known.feasible) answers.push({ value, min: known.min, max: known.max });
  }
  return answers;
}

/** The possible values that are plausible too; all possible ones where none is. */
function within(possible: Range, plausible: Countable['plausible']): Range {
  if (plausible === undefined) return possible;
  const min = BigInt(plausible.min) > possible.min ? BigInt(plausible.min) : possible.min;
  const most = BigInt(plausible.max);
  const max = possible.max !== null && possible.max < most ? possible.max : most;
  return min <= max ? { min, max } : possible;
}

function knowing(model: RosterModel, quantity: Quantity, value: bigint): RosterModel {
  const answer = {
    fact: 'answer',
    coefficients: weights(model, quantity),
    min: value,
    max: value,
  };
  return { ...model, constraints: [...model.constraints, answer] };
}

async function minimaAnswers(
  input: ModelInput,
  solver: Solver,
  options: SolveOptions,
): Promise<Answer[]> {
  const { facts, policy } = input;
  const minimumByRole = oldMinima(policy);
  if (facts.minimumByRole !== undefined || Object.keys(minimumByRole).length === 0) return [];
  const answers: Answer[] = [];
  for (const value of ['none', 'step', 'topUp'] as const) {
    const known = value === 'none' ? facts : { ...facts, minimumByRole, minimumMode: value };
    const bounds = await boundsOfModel(rosterModel({ ...input, facts: known }), solver, options);
    if (bounds.feasible) answers.push({ value, min: bounds.min, max: bounds.max });
  }
  return answers;
}

function valued(question: Question, answers: readonly Answer[], today: Fen): InformationValue {
  const widths = answers.map(({ min, max }) => max - min);
  const [first = 0n] = widths;
  const sum = widths.reduce((a, b) => a + b, 0n);
  const expected = divideHalfUp(sum, BigInt(widths.length));
  return {
    question,
    answers,
    narrowest: widths.reduce((a, b) => (b < a ? b : a), first),
    widest: widths.reduce((a, b) => (b > a ? b : a), first),
    expected,
    narrowing: today - expected,
  };
}
