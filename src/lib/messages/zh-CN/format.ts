import type { Fen } from '../../domain/money/fen.ts';
import {
  formatCount,
  formatWan,
  formatYuan,
  formatYuanShort,
  signed,
} from '../../domain/money/format.ts';
import type { Month } from '../../domain/policy/month.ts';
import { percentText, rateText, signedPercentText, withUnit } from '../unit.ts';

function magnitude(fen: Fen): Fen {
  return fen < 0n ? -fen : fen;
}

/** Numbers with their units, as one writes them in Chinese documents. */
export const format = {
  /** 1,172 */
  count: (n: number) => formatCount(n),
  people: (n: number) => withUnit(formatCount(n), '人'),
  communities: (n: number) => withUnit(formatCount(n), '个社区'),
  months: (n: number) => withUnit(formatCount(n), '个月'),
  /** 1,182,500.00 元 */
  yuan: (fen: Fen) => withUnit(formatYuan(fen), '元'),
  /** 1,000 元, but 1,049.38 元: decimals only where there are any */
  shortYuan: (fen: Fen) => withUnit(formatYuanShort(fen), '元'),
  /** 1,009 元/月 */
  yuanPerMonth: (fen: Fen) => withUnit(formatYuanShort(fen), '元/月'),
  yuanPerYear: (fen: Fen) => withUnit(formatYuanShort(fen), '元/年'),
  /** 118.25 万元: a large amount for reading, rounded to 100 yuan */
  large: (fen: Fen) => withUnit(formatWan(fen), '万元'),
  /** +23,100.00 元 */
  signedYuan: (fen: Fen) => withUnit(signed(fen, formatYuan), '元'),
  signedShortYuan: (fen: Fen) => withUnit(signed(fen, formatYuanShort), '元'),
  signedLarge: (fen: Fen) => withUnit(signed(fen, formatWan), '万元'),
  /** the change of a cost in words: 增支 23,100.00 元 */
  costChange: (fen: Fen) => {
    if (fen === 0n) return '与现行一致';
    return `${fen > 0n ? '增支' : '减支'} ${withUnit(formatYuan(magnitude(fen)), '元')}`;
  },
  /** "0.86" → 0.86%; a share of nothing is a dash */
  percent: (text: string | null) => percentText(text),
  signedPercent: (text: string | null) => signedPercentText(text),
  /** "2023-03" → 2023年3月 */
  month: (month: Month) => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`,
  year: (year: number) => `${String(year)}年`,
  list: (items: readonly string[]) => items.join('、'),
  /** 甲或乙 */
  alternatives: (items: readonly string[]) => items.join('或'),
  clauses: (parts: readonly string[]) => parts.join('；'),
  sentences: (parts: readonly string[]) => parts.join(''),
  /** "0.12" → 12% */
  rate: (rate: string) => rateText(rate),
  unitNote: (unit: string) => `单位：${unit}`,
  units: {
    yuan: '元',
    wan: '万元',
    yuanPerMonth: '元/月',
    yuanPerYear: '元/年',
    people: '人',
    communities: '个',
    percent: '%',
    months: '月',
  },
} as const;
