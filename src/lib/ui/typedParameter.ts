import { Decimal } from '$lib/domain/money/decimal.ts';
import { fenFromYuan, yuanFromFen } from '$lib/domain/money/fen.ts';
import { formatYuanShort } from '$lib/domain/money/format.ts';
import type { ParameterRule } from '$lib/domain/policy/parameterRule.ts';
import { mayBeNone, valueRefusal } from '$lib/domain/policy/parameterValue.ts';
import { halfWidth, readAmount, type AmountProblem, type Typed } from './typedAmount.ts';
import { percentText, readPercent } from './typedRate.ts';

export type ParameterProblem = Exclude<AmountProblem, 'below'> | 'negative' | 'not_allowed';

/** The most that a field takes of each kind of number. */
const mostOf = { fen: 99_999_999_999n, rate: '100', number: '1000000' } as const;

const NUMBER = /^[+-]?(\d[\d,]*(\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

function isMoney({ unit }: ParameterRule): boolean {
  return unit.startsWith('yuan');
}

/** A value as it stands in a field: "2,800", "12", "1.05"; empty where there is none. */
export function writeParameter(rule: ParameterRule, value: string | null): string {
  if (value === null) return '';
  if (isMoney(rule)) return formatYuanShort(fenFromYuan(value) ?? 0n);
  return rule.unit === 'ratio' ? percentText(value) : value;
}

/**
 * Reads a value as a person types it into the field of a parameter, in the parameter's unit, with
 * full-width digits and commas. Empty is "none" where the parameter may hold none.
 */
export function readParameter(
  rule: ParameterRule,
  text: string,
): Typed<string | null, ParameterProblem> {
  if (halfWidth(text) === '')
    return mayBeNone(rule) ? { ok: true, value: null } : { ok: false, problem: 'blank' };
  const typed = readNumber(rule, text);
  if (!typed.ok) return typed;
  switch (valueRefusal(rule, typed.value)) {
    case null:
      return typed;
    case 'negative_amount':
      return { ok: false, problem: 'negative' };
    case 'above_one':
      return { ok: false, problem: 'above' };
    default:
      return { ok: false, problem: 'not_allowed' };
  }
}

function readNumber(rule: ParameterRule, text: string): Typed<string, ParameterProblem> {
  if (isMoney(rule)) {
    const typed = readAmount(text, { least: -mostOf.fen, most: mostOf.fen });
    if (typed.ok) return { ok: true, value: yuanFromFen(typed.value).replace(/\.00$/, '') };
    return { ok: false, problem: typed.problem === 'below' ? 'negative' : typed.problem };
  }
  if (rule.unit === 'ratio') {
    const typed = readPercent(text, { least: `-${mostOf.rate}`, most: mostOf.rate });
    if (typed.ok) return typed;
    return { ok: false, problem: typed.problem === 'below' ? 'negative' : typed.problem };
  }
  return readPlain(text);
}

function readPlain(text: string): Typed<string, ParameterProblem> {
  const plain = halfWidth(text);
  if (!NUMBER.test(plain)) return { ok: false, problem: 'not_a_number' };
  if (plain.includes(',') && !GROUPED.test(plain)) return { ok: false, problem: 'misplaced_comma' };
  const number = new Decimal(plain.replace(/,/g, '').replace(/\.$/, ''));
  if (number.abs().gt(mostOf.number)) return { ok: false, problem: 'above' };
  return { ok: true, value: number.isZero() ? '0' : number.toFixed() };
}

/** Whether two values say the same: "2800" and "2800.00" do. */
export function sameValue(rule: ParameterRule, a: string | null, b: string | null): boolean {
  if (a === null || b === null || rule.choices) return a === b;
  return new Decimal(a).eq(b);
}

/** The most that a field takes, in words. */
export function mostText(rule: ParameterRule): string {
  if (rule.value === 'share') return '100%';
  if (isMoney(rule)) return formatYuanShort(mostOf.fen);
  return rule.unit === 'ratio' ? `${percentText(mostOf.rate)}%` : mostOf.number;
}
