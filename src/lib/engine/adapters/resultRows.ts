import type { ResultRow } from '../database.ts';
import type { ResultValue } from '../resultValue.ts';
import { EngineError } from '../engineError.ts';

/** One column of a result: its values as the database gives them, and how one is read. */
export interface ResultColumn {
  readonly name: string;
  readonly values: ArrayLike<unknown>;
  readonly read: (value: unknown) => ResultValue;
}

/** The rows of a result. Refuses two columns of one name, of which a row could hold only one. */
export function resultRows(columns: readonly ResultColumn[], rows: number): ResultRow[] {
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new EngineError('sql', `two columns are called ${twice}: name them apart`);
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(
      columns.map(({ name, values, read }) => {
        const value = values[row];
        return [name, value === null || value === undefined ? null : read(value)];
      }),
    ),
  );
}

/** A value that is a number, bigint or text already. */
export function asItIs(value: unknown): ResultValue {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
    return value;
  throw new TypeError(`a ${typeof value} came where a number or text was announced`);
}

/** A DECIMAL from its digits: a bigint without places, else text that keeps them all. */
export function decimal(unscaled: bigint, scale: number): ResultValue {
  if (scale === 0) return unscaled;
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Refuses a column of a type that results do not carry. */
export function unreadable(name: string, type: string): never {
  throw new EngineError('sql', `column ${name} is of type ${type}: cast it to VARCHAR`);
}
