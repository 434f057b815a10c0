/** Narrow no-break space: sets a unit apart from its number and keeps them on one line. */
const THIN = '\u202f';

/** A number with its unit, never broken across lines. */
export function withUnit(number: string, unit: string): string {
  return `${number}${THIN}${unit}`;
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
