import { Decimal } from '../domain/money/decimal.ts';

/** Narrow no-break space: sets a unit apart from its number and keeps them on one line. */
const THIN = '\u202f';

/** A number with its unit, never broken across lines. */
export function withUnit(number: string, unit: string): string {
  return `${number}${THIN}${unit}`;
}

/** A number with a word after it, an ordinary space apart and never broken across lines. */
export function withWord(number: string, word: string): string {
  return `${number}\u00a0${word}`;
}

/** A share from `percentOf`, such as "-0.86", with a true minus; a share of nothing is a dash. */
export function percentText(percent: string | null): string {
  return percent === null ? '—' : `${percent.replace(/^-/, '−')}%`;
}

/** The same with a plus in front of an increase. */
export function signedPercentText(percent: string | null): string {
  const rises = percent !== null && /^[^-]*[1-9]/.test(percent);
  return `${rises ? '+' : ''}${percentText(percent)}`;
}

/** A plain rate such as "0.12" in percent: 12%; with a true minus. */
export function rateText(rate: string): string {
  return percentText(new Decimal(rate).times(100).toString());
}
