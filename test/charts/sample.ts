import type { Category, ChartFormat } from '../../src/lib/charts/format.ts';
import type { LadderStep } from '../../src/lib/charts/ladder.ts';

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

function yuan(fen: bigint): string {
  const magnitude = fen < 0n ? -fen : fen;
  const places = magnitude % 100n === 0n ? '' : `.${String(magnitude % 100n).padStart(2, '0')}`;
  return `${fen < 0n ? '−' : ''}${grouped(String(magnitude / 100n))}${places}`;
}

export const format: ChartFormat = {
  money: yuan,
  change: (fen) => (fen > 0n ? `+${yuan(fen)}` : yuan(fen)),
  count: (count) => grouped(String(count)),
};

/** The longest texts that the two languages are likely to bring. */
export const languages = [
  {
    language: 'Chinese',
    posts: ['一肩挑', '正职', '副职', '委员'],
    levels: ['一级', '二级', '三级', '四级'],
    items: [
      '基础补贴',
      '社会保险（单位缴费部分）',
      '社区目标管理绩效考核奖励',
      '年度考核优秀等次奖励',
    ],
    before: '现行标准',
    after: '调整后标准',
    amount: '元/月',
    zoom: '其中增减部分，按比例放大，另设零点（单位：元）',
  },
  {
    language: 'English',
    posts: [
      'Secretary and director in one person',
      'Head (secretary or director)',
      'Deputy head',
      'Committee member',
    ],
    levels: ['Level one', 'Level two', 'Level three', 'Level four'],
    items: [
      'Base allowance',
      'Social insurance (the part that the government pays)',
      'Bonus for the communities’ yearly assessment',
      'Award for an excellent yearly appraisal',
    ],
    before: 'Rules in force today',
    after: 'After the adjustment',
    amount: 'yuan a month',
    zoom: 'The change alone, enlarged, with a zero of its own (in yuan)',
  },
];

const amounts = [2000, 1900, 1800, 1600, 1500, 1400, 1200, 1100, 1000, 800, 700, 600];
const workers = [14, 26, 52, 60, 75, 80, 85, 88, 85, 201, 203, 203];

export const posts: readonly Category[] = ['combined_head', 'head', 'deputy', 'member'].map(
  (id, index) => ({ id, label: languages[0]?.posts[index] ?? id }),
);

/** Twelve steps in four levels; every step has all posts but the last, which has members only. */
export const steps: readonly LadderStep[] = amounts.map((amount, index) => {
  const total = workers[index] ?? 0;
  return {
    label: `第${index + 1}档`,
    short: String(index + 1),
    level: languages[0]?.levels[Math.floor(index / 3)] ?? '',
    amount: BigInt(amount) * 100n,
    counts: index === 11 ? [0, 0, 0, total] : [1, 2, 3, total - 6],
  };
});

/** Widths from a phone to a hall, in CSS pixels. */
export const widths = [320, 358, 480, 600, 720, 900, 1240, 1720];
