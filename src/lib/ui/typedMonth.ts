import { isMonth, type Month } from '$lib/domain/policy/month.ts';
import { halfWidth, type Typed } from './typedAmount.ts';

const YEAR_MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/;

/** Reads a month as a person types it ("2023-03", "2023/3", "2023年3月"); blank is "no limit". */
export function readMonth(text: string): Typed<Month | null, 'not_a_month'> {
  const plain = halfWidth(text);
  if (plain === '') return { ok: true, value: null };
  const match = YEAR_MONTH.exec(plain);
  const month = match ? `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}` : plain;
  return isMonth(month) ? { ok: true, value: month } : { ok: false, problem: 'not_a_month' };
}
