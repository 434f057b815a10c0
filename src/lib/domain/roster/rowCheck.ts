import { fenFromYuan, type Fen } from '../money/fen.ts';
import type { Choices } from './choices.ts';
import type { Cells } from './columns.ts';
import { normalized } from './normalizedText.ts';
import { isNegative, isWhole, plainNumber } from './plainNumber.ts';
import type { Checked, Finding, Problem } from './problem.ts';

/** More years than anybody has worked. */
const MOST_YEARS = 80;

type ChoiceCode = 'unknown_role' | 'unknown_rating';

/**
 * The checking of one row: reads its cells and gathers everything that is wrong with it. Each
 * reader gives the value, or undefined where there is none: because the cell is blank and may be,
 * or after noting what is wrong with it.
 */
export class RowCheck<Name extends string> {
  readonly #row: number;
  readonly #cells: Cells<Name>;
  readonly #problems: Problem[] = [];

  constructor(row: number, cells: Cells<Name>) {
    this.#row = row;
    this.#cells = cells;
  }

  /** Notes that a cell can't be accepted. */
  refuse(column: Name, finding: Finding): void {
    this.#problems.push({ row: this.#row, column, value: this.#cells[column] ?? '', ...finding });
  }

  /** The text of a cell without the blanks around it; undefined where nothing is left. */
  text(column: Name): string | undefined {
    const text = this.#cells[column]?.trim();
    return text === '' ? undefined : text;
  }

  /** The text of a cell that must not be blank. */
  requiredText(column: Name): string | undefined {
    const text = this.text(column);
    if (text === undefined) this.refuse(column, { code: 'missing_value' });
    return text;
  }

  /** The id that a cell names. */
  choice(column: Name, choices: Choices, code: ChoiceCode): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const id = choices.find(text) ?? undefined;
    if (id === undefined) this.refuse(column, { code, choices: choices.all });
    return id;
  }

  /** The id that a cell names, which must not be blank. */
  requiredChoice(column: Name, choices: Choices, code: ChoiceCode): string | undefined {
    return this.requiredText(column) === undefined ? undefined : this.choice(column, choices, code);
  }

  /** A number of at least 0, as a plain decimal in its shortest form. */
  number(column: Name): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const plain = plainNumber(text);
    if (plain !== null && !isNegative(plain)) return plain;
    this.refuse(column, { code: 'bad_number', expected: 'number' });
    return undefined;
  }

  /** A number of years that a person can have worked; a year of the calendar is none. */
  years(column: Name): string | undefined {
    const years = this.number(column);
    if (years === undefined || Number(years) <= MOST_YEARS) return years;
    this.refuse(column, { code: 'bad_number', expected: 'years' });
    return undefined;
  }

  /** An amount of at least 0 in yuan, with at most two decimals. */
  money(column: Name): Fen | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const fen = fenFromYuan(normalized(text));
    if (fen !== null && fen >= 0n) return fen;
    this.refuse(column, { code: 'bad_number', expected: 'money' });
    return undefined;
  }

  /** A number of months, 1 … 12. */
  months(column: Name): number | undefined {
    const text = this.requiredText(column);
    if (text === undefined) return undefined;
    const plain = plainNumber(text);
    const months = Number(plain);
    if (plain === null) this.refuse(column, { code: 'bad_number', expected: 'whole' });
    else if (isWhole(plain) && months >= 1 && months <= 12) return months;
    else this.refuse(column, { code: 'months_out_of_range' });
    return undefined;
  }

  /** What `value` makes of the cells if nothing was wrong with them, the problems otherwise. */
  result<T>(value: () => T | undefined): Checked<T> {
    const accepted = this.#problems.length === 0 ? value() : undefined;
    return accepted === undefined ? { problems: this.#problems } : { accepted };
  }
}
