import { halfWidth, type Typed } from './typedAmount.ts';

export type CountProblem = 'blank' | 'not_a_count' | 'below' | 'above';

/** The least and the most that a field takes. */
export interface CountLimits {
  readonly least: number;
  readonly most: number;
}

/** Reads a whole number of people as a person types it: "122", "1,172", "１２２", "122人". */
export function readCount(text: string, limits: CountLimits): Typed<string, CountProblem> {
  const plain = halfWidth(text).replace(/人$/, '');
  if (plain === '') return { ok: false, problem: 'blank' };
  if (!/^(\d{1,9}|\d{1,3}(,\d{3}){1,2})$/.test(plain)) return { ok: false, problem: 'not_a_count' };
  const count = Number(plain.replace(/,/g, ''));
  if (count < limits.least) return { ok: false, problem: 'below' };
  if (count > limits.most) return { ok: false, problem: 'above' };
  return { ok: true, value: String(count) };
}
