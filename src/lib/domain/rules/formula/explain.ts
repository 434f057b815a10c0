import { chosen, valueOf, type Operands } from './evaluate.ts';
import type { About, Formula, LineCode, Value } from './formula.ts';

/** One line of the way to an amount: what stood before, what the rule put to it, what came out. */
export interface ExplainedLine {
  readonly code: LineCode;
  readonly about: About;
  readonly before: Value;
  /** what was added, multiplied or set as a limit; null for a line that stands by itself */
  readonly by: Formula | null;
  readonly of: Formula;
  readonly result: Value;
}

/**
 * The way to an amount, line by line in the order of the rule, under the settings of a month. A
 * rule that says nothing in them, such as a factor of 1 or a cap that is not set, has no line.
 */
export function explain(formula: Formula, operands: Operands): ExplainedLine[] {
  switch (formula.does) {
    case 'line': {
      const { code, about, before, of } = formula;
      const earlier = before === null ? [] : explain(before, operands);
      const by = before === null ? null : besides(of, before);
      const line = {
        code,
        about,
        before: before === null ? null : valueOf(before, operands),
        by,
        of,
        result: valueOf(of, operands),
      };
      return formula.silent && !says(line, operands) ? earlier : [...earlier, line];
    }
    case 'choose':
      return explain(chosen(formula, operands.settings), operands);
    case 'given':
      return explain(
        valueOf(formula.of, operands) === null ? formula.otherwise : formula.of,
        operands,
      );
    default:
      return [];
  }
}

/** What an operation puts to the amount before it. */
function besides(of: Formula, before: Formula): Formula | null {
  switch (of.does) {
    case 'halfUp':
      return besides(of.of, before);
    case 'plus':
    case 'times':
      return of.a === before ? of.b : null;
    case 'atLeast':
    case 'atMost':
      return of.of === before ? of.limit : null;
    default:
      return null;
  }
}

/** A limit of the policy speaks wherever it is set, one of the rule itself where it binds. */
function says({ before, by, of, result }: ExplainedLine, operands: Operands): boolean {
  const value = by && valueOf(by, operands);
  if (value === null) return false;
  const operation = of.does === 'halfUp' ? of.of : of;
  switch (operation.does) {
    case 'times':
      return value.numerator !== value.denominator;
    case 'plus':
      return value.numerator !== 0n;
    default:
      return by?.does !== 'constant' || result?.numerator !== before?.numerator;
  }
}
