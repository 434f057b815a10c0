import { formatWan } from '../../domain/money/format.ts';
import type { Fen } from '../../domain/money/fen.ts';
import { yuanFromFen } from '../../domain/money/fen.ts';

/** The answer in a paragraph. Amounts in prose stand ungrouped, as documents write them. */
export const answer = {
  /** ungrouped, as prose in documents has it: 338000, 1049.38 */
  yuan: (fen: Fen) => yuanFromFen(fen).replace(/\.00$/, ''),
  count: (n: number) => String(n),
  /** 355.92万元, ungrouped as the other amounts of the text */
  large: (fen: Fen) => `${formatWan(fen).replace(/,/g, '')}万元`,
  heading: '测算答复要点',
  lead: (workers: string, provisions: string) =>
    `经初步测算，以享受职级补贴的${workers}人为基数，${provisions}，`,
  leadOfExample: (workers: string, provisions: string) =>
    `以程序生成的示例名册（非真实名册）初步测算，以享受职级补贴的${workers}人为基数，${provisions}，`,
  noChangeOfExample: (workers: string, monthly: string, annual: string) =>
    `以程序生成的示例名册（非真实名册）计算，按现行标准，享受职级补贴的${workers}人，按月发放和缴纳的各项每月合计${monthly}元，全年各项合计${annual}元。未作调整。`,
  noChange: (workers: string, monthly: string, annual: string) =>
    `按现行标准，以享受职级补贴的${workers}人为基数，按月发放和缴纳的各项每月合计${monthly}元，全年各项合计${annual}元。未作调整。`,
  more: (month: string, monthly: string, year: string, annual: string, large: string) =>
    `每月增支${monthly}元（按${month}计），${year}年全年增支${annual}元（${large}）`,
  less: (month: string, monthly: string, year: string, annual: string, large: string) =>
    `每月减支${monthly}元（按${month}计），${year}年全年减支${annual}元（${large}）`,
  same: '测算年度支出不变',
  monthlyOnly: (month: string, change: string) => `按${month}计${change}`,
  moreMonthly: (amount: string) => `每月增支${amount}元`,
  lessMonthly: (amount: string) => `每月减支${amount}元`,
  sameMonthly: '月支出不变',
  moreYear: (year: string, annual: string, large: string) =>
    `${year}年全年增支${annual}元（${large}）`,
  lessYear: (year: string, annual: string, large: string) =>
    `${year}年全年减支${annual}元（${large}）`,
  sameYear: (year: string) => `${year}年全年支出不变`,
  share: (percent: string) => `，占现行全年总额的${percent}。`,
  noShare: '。',
  people: (gainers: string, losers: string, unchanged: string) =>
    `本人职级补贴与基础补贴合计增加的${gainers}人，减少的${losers}人，不变的${unchanged}人。`,
  byPost: (parts: string) => `其中：${parts}。`,
  postMore: (post: string, people: string, monthly: string) =>
    `${post}${people}人，每月增支${monthly}元`,
  postLess: (post: string, people: string, monthly: string) =>
    `${post}${people}人，每月减支${monthly}元`,
  postEven: (post: string, people: string) => `${post}${people}人，增减相抵`,
  itemMore: (item: string, monthly: string) => `${item}每月增支${monthly}元`,
  itemLess: (item: string, monthly: string) => `${item}每月减支${monthly}元`,
  beside: (parts: string) => `随之变动的还有：${parts}。`,
  sumOfParts: (monthly: string) => `以上合计每月${monthly}元。`,
  basisRun: (from: string, to: string, monthly: string, months: string) =>
    from === to ? `${from}${monthly}元` : `${from}至${to}每月${monthly}元，共${months}个月`,
  basisYearly: (amount: string) => `按年发放的项目以当年12月的标准计算，${amount}元`,
  basisNothing: '计算依据：按岗位和档次逐项以人数×标准差额计算，各月均无变动。',
  basisMonths: (monthly: string, months: string, annual: string) =>
    `计算依据：按岗位和档次逐项以人数×标准差额计算，合计后乘以月数，${monthly}元×${months}个月＝${annual}元。`,
  basisDated: (parts: string, annual: string) =>
    `计算依据：按岗位和档次逐项以人数×标准差额计算，按各事项的执行月份逐月累计：${parts}；合计${annual}元。`,
  rangeAsked: '与公开数据相符的名册所允许的区间正在求解，尚未列入。',
  range: (item: string, min: string, max: string, month: string) =>
    `增支区间：真实名册没有公开，与下列数据相符的名册有很多，${item}每月增支最低${min}元，最高${max}元（按${month}计）。`,
  rangeUnproven: (item: string, min: string, max: string, month: string) =>
    `增支区间：真实名册没有公开，与下列数据相符的任何名册，${item}每月增支都不超出${min}元至${max}元（按${month}计）；能否达到两端尚未证明。`,
  rangeOfOne: (item: string, amount: string, month: string) =>
    `增支区间：与下列数据相符的任何名册，${item}每月增支都是${amount}元（按${month}计）。`,
  rangeImpossible: '增支区间：没有名册能同时符合下列数据，须先核实。',
  rangeFacts: (facts: string) => `所依据的数据：${facts}。`,
  firmness: {
    certain: () => '把握程度：确定，不因名册而异。',
    fairlyCertain: (width: string) => `把握程度：较确定，最高与最低相差${width}元。`,
    uncertain: (width: string) =>
      `把握程度：不确定，最高与最低相差${width}元，宜以本单位名册测算后再答复。`,
  },
  policy: {
    builtIn: (title: string) => `依据的政策标准：${title}。`,
    own: (title: string) => `依据的政策标准：${title}（自备文件）。`,
  },
  assumed: (parts: string) => `测算假定：${parts}。`,
  assumptions: {
    exampleRoster: '所用名册为程序生成的示例名册，非真实名册',
    ladderInferred: '职级档次表中间各档数额为推算',
    combinedHeadAsHead: '一肩挑按正职标准执行',
    oldMinimaTopUp: '现行标准中计入原最低标准（以补足差额的方式保底）',
    housingFundBase: '住房公积金以基础补贴为基数',
    housingFundWithGrade: '住房公积金以基础补贴与职级补贴之和为基数',
    policyAssumed: '政策标准的各项数值均为测算假定，不取自任何文件',
    bonusRollOfAnotherYear: '绩效考核奖励以2021考核年度的发放情况代替测算年度',
    valuesCarried: '最近一次载明的各项标准沿用至测算年度',
  },
  missing: (items: string) => `${items}的数额文件未明确，未计入。`,
  withoutRoll:
    '基础补贴、社会保险和住房公积金按同一名册计算；未载入奖励发放名册，绩效考核奖励和优秀等次奖励未计入，合计和比例均不含这两项。',
  population:
    '基础补贴、社会保险和住房公积金按同一名册计算，绩效考核奖励按奖励发放名册计算，两者人数口径不同。',
} as const;
