import { divideHalfUp } from '../../domain/money/divide.ts';
import type { Fen } from '../../domain/money/fen.ts';
import {
  formatCount,
  formatWan,
  formatYuan,
  formatYuanShort,
  signed,
} from '../../domain/money/format.ts';
import type { Shape } from '../shape.ts';
import { percentText, rateText, signedPercentText, withWord } from '../unit.ts';
import type { format as source } from '../zh-CN/format.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Rounded to the same 100 yuan as 万元 with two decimals: a million is a hundred 万. */
function formatMillions(fen: Fen): string {
  return formatWan(divideHalfUp(fen, 10_000n) * 100n, 4);
}

function counted(n: number, one: string, many: string): string {
  return withWord(formatCount(n), n === 1 ? one : many);
}

function magnitude(fen: Fen): Fen {
  return fen < 0n ? -fen : fen;
}

export const format: Shape<typeof source> = {
  count: (n) => formatCount(n),
  people: (n) => counted(n, 'person', 'people'),
  communities: (n) => counted(n, 'community', 'communities'),
  months: (n) => counted(n, 'month', 'months'),
  yuan: (fen) => withWord(formatYuan(fen), 'yuan'),
  shortYuan: (fen) => withWord(formatYuanShort(fen), 'yuan'),
  yuanPerMonth: (fen) => withWord(formatYuanShort(fen), 'yuan/month'),
  yuanPerYear: (fen) => withWord(formatYuanShort(fen), 'yuan/year'),
  large: (fen) => withWord(formatMillions(fen), 'million yuan'),
  signedYuan: (fen) => withWord(signed(fen, formatYuan), 'yuan'),
  signedShortYuan: (fen) => withWord(signed(fen, formatYuanShort), 'yuan'),
  signedLarge: (fen) => withWord(signed(fen, formatMillions), 'million yuan'),
  costChange: (fen) => {
    if (fen === 0n) return 'the same as today';
    return `${withWord(formatYuan(magnitude(fen)), 'yuan')} ${fen > 0n ? 'more' : 'less'}`;
  },
  percent: (text) => percentText(text),
  signedPercent: (text) => signedPercentText(text),
  month: (month) =>
    `${monthNames[Number(month.slice(5)) - 1] ?? month.slice(5)} ${month.slice(0, 4)}`,
  year: (year) => String(year),
  list: (items) => items.join(', '),
  alternatives: (items) => items.join(' or '),
  clauses: (parts) => parts.join('; '),
  sentences: (parts) => parts.join(' '),
  rate: (rate) => rateText(rate),
  unitNote: (unit) => `Unit: ${unit}`,
  units: {
    yuan: 'yuan',
    wan: '10,000 yuan',
    yuanPerMonth: 'yuan/month',
    yuanPerYear: 'yuan/year',
    people: 'people',
    communities: 'communities',
    percent: '%',
    months: 'months',
  },
};
