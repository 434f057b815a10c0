import { divideHalfUp } from '../../money/divide.ts';
import { fenFromYuan, type Fen } from '../../money/fen.ts';
import { rateFromText } from '../../money/rate.ts';
import type { Settings } from '../../policy/settings.ts';
import type { CellItem, Fact, Formula, Value } from './formula.ts';

/** What the operands of a formula stand for. */
export interface Operands {
  readonly settings: Settings;
  /** the parameters of these settings that were read before; filled as they are read */
  readonly known?: Map<string, Value>;
  /** the amounts of other items for the same person, in fen */
  readonly items?: Readonly<Partial<Record<CellItem, Fen>>>;
  readonly facts?: Readonly<Partial<Record<Fact, number>>>;
}

/**
 * What a formula comes to, in whole fen; 0 where it is absent. Throws RangeError where a parameter
 * that the policy has to set is missing or no number, and where a result is not whole fen, which a
 * rule that rounds never is.
 */
export function evaluate(formula: Formula, operands: Operands): Fen {
  const value = valueOf(formula, operands);
  if (value === null) return 0n;
  if (value.denominator === 1n) return value.numerator;
  if (value.numerator % value.denominator === 0n) return value.numerator / value.denominator;
  throw new RangeError('a pay rule ends in a part of a fen');
}

/** The exact value of a formula, before any rounding that it does not ask for. */
export function valueOf(formula: Formula, operands: Operands): Value {
  switch (formula.does) {
    case 'parameter':
      return parameterOf(formula, operands);
    case 'fact':
      return whole(BigInt(required(operands.facts?.[formula.fact], formula.fact)));
    case 'item':
      return whole(required(operands.items?.[formula.item], formula.item));
    case 'constant':
      return formula.value === null ? null : whole(formula.value);
    case 'plus':
      return sum(valueOf(formula.a, operands), valueOf(formula.b, operands));
    case 'times':
      return product(valueOf(formula.a, operands), valueOf(formula.b, operands));
    case 'dividedBy': {
      const of = valueOf(formula.of, operands);
      return of && { ...of, denominator: of.denominator * formula.divisor };
    }
    case 'atLeast':
    case 'atMost':
      return within(
        valueOf(formula.of, operands),
        valueOf(formula.limit, operands),
        formula.does === 'atLeast',
      );
    case 'halfUp': {
      const of = valueOf(formula.of, operands);
      return of && whole(divideHalfUp(of.numerator, of.denominator));
    }
    case 'choose':
      return valueOf(chosen(formula, operands.settings), operands);
    case 'given':
      return valueOf(formula.of, operands) ?? valueOf(formula.otherwise, operands);
    case 'line':
      return valueOf(formula.of, operands);
  }
}

/** The way that the settings choose. */
export function chosen(
  { by, ways, otherwise }: Extract<Formula, { does: 'choose' }>,
  settings: Settings,
): Formula {
  const word = settings.get(by);
  return ways.find(([name]) => name === word)?.[1] ?? otherwise;
}

function parameterOf(
  { id, as, optional }: Extract<Formula, { does: 'parameter' }>,
  { settings, known }: Operands,
): Value {
  const before = known?.get(id);
  if (before !== undefined) return before;
  const text = settings.get(id) ?? null;
  const value = text === null ? null : as === 'yuan' ? fenValue(text) : rateFromText(text);
  if (value === null && (text !== null || !optional))
    throw new RangeError(`the policy does not set ${id}`);
  known?.set(id, value);
  return value;
}

function fenValue(text: string): Value {
  const fen = fenFromYuan(text);
  return fen === null ? null : whole(fen);
}

function whole(numerator: bigint): NonNullable<Value> {
  return { numerator, denominator: 1n };
}

function sum(a: Value, b: Value): Value {
  if (a === null || b === null) return a ?? b;
  if (a.denominator === b.denominator)
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function product(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

function within(of: Value, limit: Value, least: boolean): Value {
  if (of === null || limit === null) return of;
  const less = of.numerator * limit.denominator < limit.numerator * of.denominator;
  return less === least ? limit : of;
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`nothing says what ${name} is`);
  return value;
}
