const DIGITS = '零一二三四五六七八九';

/**
 * Reads a counting number below 100, in digits or in Chinese numerals ("十二" and "12" are 12).
 * Returns null for anything else.
 */
export function chineseNumeral(text: string): number | null {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match) return null;
  const [, first, ten, last] = match;
  if (ten === undefined) return first !== undefined && last === undefined ? digit(first) : null;
  return 10 * (first === undefined ? 1 : digit(first)) + (last === undefined ? 0 : digit(last));
}

function digit(character: string): number {
  return DIGITS.indexOf(character);
}
