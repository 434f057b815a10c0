import type { Fen } from '../domain/money/fen.ts';
import type { ResultRow } from './database.ts';

/**
 * Readers of a row's columns under their type. They throw TypeError on another one, which would be
 * a statement that does not match its reader.
 */

/** Text that is there. */
export function readText(row: ResultRow, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : mismatch(name, value);
}

/** A number of people, a step: a whole number that a float holds exactly. */
export function readCount(row: ResultRow, name: string): number {
  const value = row[name];
  const count = typeof value === 'bigint' ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) ? count : mismatch(name, value);
}

/** Money. */
export function readFen(row: ResultRow, name: string): Fen {
  const value = row[name];
  return typeof value === 'bigint' ? value : mismatch(name, value);
}

/** Text, or undefined where nothing is given. */
export function readOptionalText(row: ResultRow, name: string): string | undefined {
  return row[name] === null ? undefined : readText(row, name);
}

/** A number such as years or points, or undefined where nothing is given. */
export function readOptionalNumber(row: ResultRow, name: string): number | undefined {
  const value = row[name];
  if (value === null) return undefined;
  return typeof value === 'number' ? value : mismatch(name, value);
}

function mismatch(name: string, value: unknown): never {
  throw new TypeError(`column ${name} holds ${typeof value} ${String(value)}`);
}
