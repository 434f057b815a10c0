import { Decimal } from '$lib/domain/money/decimal.ts';
import { halfWidth, type Typed } from './typedAmount.ts';

export type RateProblem = 'blank' | 'not_a_number' | 'below' | 'above';

/** The least and the most that a field takes, as plain decimals ("0", "1"). */
export interface RateLimits {
  readonly least: string;
  readonly most: string;
}

const PERCENT = /^[+-]?(\d+(\.\d*)?|\.\d+)%?$/;

/** Reads a share typed in percent as a plain decimal, exactly: "12", "12%" and "１２％" are "0.12". */
export function readPercent(text: string, limits: RateLimits): Typed<string, RateProblem> {
  const plain = halfWidth(text);
  if (plain === '') return { ok: false, problem: 'blank' };
  if (!PERCENT.test(plain)) return { ok: false, problem: 'not_a_number' };
  const rate = new Decimal(plain.replace(/%$/, '').replace(/\.$/, '')).div(100);
  if (rate.lt(limits.least)) return { ok: false, problem: 'below' };
  if (rate.gt(limits.most)) return { ok: false, problem: 'above' };
  return { ok: true, value: rate.isZero() ? '0' : rate.toFixed() };
}

/** Writes a plain decimal in percent without the sign: "0.12" → "12". */
export function percentText(rate: string): string {
  const percent = new Decimal(rate).times(100);
  return percent.isZero() ? '0' : percent.toFixed();
}
