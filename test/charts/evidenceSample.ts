import type { FrontierMark, FrontierPoint } from '../../src/lib/charts/frontier.ts';
import type { IntervalRow } from '../../src/lib/charts/intervals.ts';
import type { PostSteps } from '../../src/lib/charts/ladderSteps.ts';
import { steps } from './sample.ts';

/** Whole yuan as fen. */
export const yuan = (amount: number): bigint => BigInt(amount) * 100n;

/** What ever more facts leave open of the monthly cost of the floors 1000/1500/2000. */
export const intervals: readonly IntervalRow[] = [
  { label: '公开数据', min: yuan(121400), max: yuan(1162000) },
  { label: '正职、一肩挑 122 人', min: yuan(133400), max: yuan(709800) },
  { label: '副职 244 人', min: yuan(232900), max: yuan(486800) },
  { label: '原最低标准为保底', min: yuan(232900), max: yuan(340400) },
  { label: '原最低标准限定档次', impossible: true, note: '口径需核实' },
];

export const ownFigure = { label: '示例名册', amount: yuan(296600) };

export const intervalWords = {
  facts: '所依据的事实',
  min: '最少（元/月）',
  max: '最多（元/月）',
  width: '相差（元/月）',
};

export const ladderSteps = steps.map(({ label, short }) => ({ label, short }));

/** A post on the sample's ladder whose floor becomes `floor` yuan. */
export function flattened(label: string, floor: number): PostSteps {
  const pay = steps.map(({ amount, counts }) => ({
    before: amount,
    after: amount < yuan(floor) ? yuan(floor) : amount,
    workers: counts[3] ?? 0,
  }));
  const outline = (side: 'before' | 'after') => {
    const lowest = pay.reduce((a, step) => (step[side] < a ? step[side] : a), pay[0]![side]);
    const there = pay.filter((step) => step[side] === lowest);
    return {
      amounts: new Set(pay.map((step) => step[side])).size,
      atLowest: there.reduce((sum, { workers }) => sum + workers, 0),
    };
  };
  return { label, pay, before: outline('before'), after: outline('after') };
}

export const ladderStepsWords = {
  step: '档次',
  before: '现行',
  after: '调整后',
  change: '增减',
  workers: '人数',
  amounts: '不同金额（种）',
  atLowest: '领取最低额（人）',
};

export const tornadoWords = {
  factor: '测算假定',
  central: '按现有假定',
  low: '较低时',
  high: '较高时',
  span: '相差',
};

/** Higher floors for deputies (x) leave lower ones for members (y), who never get more than they. */
export const frontier: readonly FrontierPoint[] = [
  { x: yuan(700), y: yuan(700), best: false, cost: yuan(20000) },
  { x: yuan(900), y: yuan(900), best: false, cost: yuan(118000) },
  { x: yuan(1100), y: yuan(950), best: true, cost: yuan(149000) },
  { x: yuan(1300), y: yuan(900), best: true, cost: yuan(148000) },
  { x: yuan(1500), y: yuan(820), best: true, cost: yuan(150000) },
];

export const frontierMarks: readonly FrontierMark[] = [
  { label: '当前方案', x: yuan(1300), y: yuan(850), kind: 'scenario' },
  { label: '042 号建议', x: yuan(1500), y: yuan(1000), kind: 'proposal' },
];

export const frontierWords = {
  x: '副职最低标准（元/月）',
  y: '委员最低标准（元/月）',
  cost: '每月增支（元）',
  inside: '预算以内',
  outside: '超出预算',
  none: '此预算内没有可行的标准',
};

export const contributionWords = {
  part: '调整事项',
  change: '增减（元/年）',
  running: '累计（元/年）',
  total: '合计',
};

export const rankWords = {
  fact: '可以核实的事项',
  today: '目前相差',
  best: '最好',
  expected: '预期',
  worst: '最差',
  narrowing: '预期缩小',
};
