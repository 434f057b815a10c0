import type { Fen } from '$lib/domain/money/fen.ts';

/** What is wrong with a typed amount; the keys of `controls.typed` that concern amounts. */
export type AmountProblem =
  'blank' | 'not_a_number' | 'misplaced_comma' | 'too_many_places' | 'below' | 'above';

/** A text that could be read, or why it could not. */
export type Typed<T, P extends string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** The least and the most that a field takes. */
export interface AmountLimits {
  readonly least: Fen;
  readonly most: Fen;
}

/** Full-width digits and signs as half-width ones, without blanks; commas are left standing. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u202f]/g, '')
    .replace(/[。．]/g, '.')
    .replace(/、/g, ',')
    .replace(/[−–—]/g, '-');
}

const AMOUNT = /^[¥￥]?([+-]?)(\d[\d,]*|(?=\.\d))(?:\.(\d*))?(万)?(?:元)?$/;
const GROUPED = /^\d{1,3}(,\d{3})+$/;

/**
 * Reads an amount as a person types it, in yuan: "1200", "1,200.50", "１２００", "118.25万",
 * "1200元". Exact; refuses what would need rounding to the fen and commas out of place.
 */
export function readAmount(text: string, limits: AmountLimits): Typed<Fen, AmountProblem> {
  const plain = halfWidth(text);
  if (plain === '') return refused('blank');
  const match = AMOUNT.exec(plain);
  if (!match) return refused('not_a_number');
  const [, sign, whole = '', places = '', wan] = match;
  if (whole.includes(',') && !GROUPED.test(whole)) return refused('misplaced_comma');
  const shift = wan === undefined ? 2 : 6;
  const decimals = places.replace(/0+$/, '');
  if (decimals.length > shift) return refused('too_many_places');
  const magnitude = BigInt(whole.replace(/,/g, '') + decimals.padEnd(shift, '0'));
  const fen = sign === '-' ? -magnitude : magnitude;
  if (fen < limits.least) return refused('below');
  if (fen > limits.most) return refused('above');
  return { ok: true, value: fen };
}

function refused<P extends string>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
