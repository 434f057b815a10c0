/**
 * The policy page: the rules as text. A word in braces is the id of a parameter and stands for its
 * field; a sentence of which a parameter is missing in the policy is left out.
 */
export const policy = {
  title: '政策标准',
  lead: '各项待遇的规定逐条列出，正文中的数额可直接修改；所作修改与“测算”页是同一方案。',
  tabs: {
    label: '政策标准各页',
    rules: '条文与标准',
  },
  contents: '目录',
  top: '回到目录',
  source: (title: string) => `依据：${title}`,
  searchLabel: '查找参数',
  searchHint: '名称、编号、来源或条目',
  searchCount: (n: string) => `找到 ${n} 项`,
  searchNone: '没有找到。可换一个词，或查看“其他参数”。',
  changesTitle: '本方案调整了哪些参数',
  changesNone: '本方案未调整任何参数。在条文中修改数额，即列在此处。',
  changesCount: (n: string) => `调整 ${n} 项参数`,
  changes: {
    parameter: '参数',
    before: '现行',
    after: '调整后',
    status: '现行标准的状态',
    reset: '恢复',
    period: '执行期',
    always: '不限',
    fromTo: (from: string, to: string) => `${from}至${to}`,
    until: (to: string) => `至${to}`,
    setPeriod: '起始月份在条文中的数额旁设定；截止月份在测算页设定',
  },
  goTo: (parameter: string) => `到条文：${parameter}`,
  impactBar: (monthly: string, month: string, annual: string) =>
    `每月 ${monthly}（按${month}计），全年 ${annual}`,
  monthlyBasis: (month: string) => `每月数按${month}执行的标准计；全年数按各月实际执行的标准累计。`,
  monthlyRuns: (runs: string) => `全年数由以下各项合计：${runs}。`,
  run: (from: string, to: string, amount: string) => `${from}至${to}每月 ${amount}`,
  oneMonth: (month: string, amount: string) => `${month} ${amount}`,
  yearlyPart: (amount: string) => `按年发放的项目 ${amount}`,
  startsIn: (parameter: string) => `${parameter}：自哪个月起`,
  starts: { before: '自', after: '起', always: '不限' },
  today: (value: string) => `现行 ${value}`,
  resetTo: (parameter: string, value: string) => `${parameter}：恢复为现行 ${value}`,
  since: (month: string) => `${month}起`,
  ofYear: (year: string) => `文中所载为${year}年`,
  sinceUnstated: '未载明起始时间',
  history: '历次标准',
  historyLine: (month: string, value: string) => `${month}起 ${value}`,
  untilLine: (month: string, value: string) => `${month}前 ${value}`,
  historyBefore: (value: string) => `此前 ${value}`,
  unit: (unit: string) => `单位：${unit}`,
  id: (id: string) => `编号 ${id}`,
  unset: '政策文件未列此项，按默认值计。',
  many: (n: string) => `${n} 项`,
  noValue: '不设',
  cost: (annual: string) => `全年 ${annual}`,
  costChange: (before: string, after: string) => `全年 ${before} → ${after}`,
  population: '人数口径',
  problem: {
    not_allowed: '不在可填范围内。',
    too_large: (most: string) => `不能大于 ${most}。`,
    not_negative: '不能小于 0。',
  },
  sections: {
    base: '基础补贴',
    grade: '职级补贴',
    bonus: '社区目标管理绩效考核奖励',
    award: '年度考核优秀等次奖励',
    insurance: '社会保险',
    fund: '住房公积金',
    other: '其他参数',
  },
  base: {
    amounts: (list: string) => `基础补贴按岗位逐月发放，每月标准为：${list}。`,
    item: (name: string, field: string) => `${name}${field}`,
    one: '兼任几个岗位的，只领取其中一个岗位的基础补贴。',
  },
  grade: {
    levels: (levels: string, steps: string) =>
      `职级补贴分 ${levels} 个级、${steps} 个档次，自高到低排列，按所在档次逐月发放。各档每月标准如下。`,
    steps: (steps: string) => `职级补贴分 ${steps} 个档次，自高到低排列，按所在档次逐月发放。`,
    coefficients: '每月数额为所在档次的系数乘以基数，基数为{gradeAllowance.base}。各档系数如下。',
    performance: '职级补贴中的{gradeAllowance.performanceShare}为绩效部分，其余为基本部分。',
    ladderCaption: '职级档次表',
    scale: '上列标准可以整体调整，调整系数为{gradeAllowance.scale}。',
    limits:
      '再按岗位增加定额，并可设封顶数额和最低标准。计算次序为：档次标准、系数、定额、封顶、最低标准；低于最低标准的补足差额，档次不变。',
    limitsCaption: '各岗位的定额增加、封顶和最低标准',
    uplift: '定额增加',
    cap: '封顶',
    floor: '最低标准',
  },
  unpublished: {
    counted: '文件未明确的数额，测算时按零计，并在合计处列明。',
    healthCheckYears:
      '体检自{healthCheck.firstYear}年起，每{healthCheck.everyYears}安排一次，费用计入体检所在年份。',
  },
  bonus: {
    base: '奖励按年发放。考核为目标完成的社区，每人每年标准为{communityBonus.base}。',
    baseOf: (rating: string) =>
      `奖励按年发放。考核为${rating}的社区，每人每年标准为{communityBonus.base}。`,
    uplifts: (list: string) => `按社区考核等次在标准上增减：${list}。`,
    item: (name: string, field: string) => `${name}${field}`,
    months:
      '在岗不满一年的，折算办法为{communityBonus.proration}；发放方式为{communityBonus.sharing}。两项文中均未载明，为测算假定。',
  },
  award: {
    amount: '年度考核为{individualAward.appraisal}等次的，每人每年奖励{individualAward.amount}。',
    quota:
      '奖励在{individualAward.within}发放；优秀人数比例上限为{individualAward.quota}，名额{individualAward.quotaRounding}，核定范围为{individualAward.quotaScope}。',
  },
  insurance: {
    method:
      '社会保险按{socialInsurance.method}计算。按比例的，单位比例为{socialInsurance.rate}；申报缴费基数为{socialInsurance.declaredBase}。',
    monthly: '社会保险单位缴费部分为每人每月{socialInsurance.monthly}。',
    monthlyBeside:
      '社会保险单位缴费部分载明为每人每月{socialInsurance.monthly}；现不按此数额计，仅供核对。',
  },
  fund: {
    rate: '住房公积金以{housingFund.base}为缴存基数，单位按{housingFund.rate}逐月缴存，每人四舍五入到分。',
    worker: '个人缴存比例文件未明确，按{housingFund.workerRate}计。',
  },
  other: {
    lead: '以下参数未在上文条文中列出，同样可以修改。',
    none: '全部参数均已在条文中列出。',
    group: (group: string, n: string) => `${group}（${n} 项）`,
  },
  counts: {
    roster: (people: string) => `人员名册 ${people}`,
    roll: (people: string) => `奖励发放名册 ${people}`,
    award: (people: string) => `奖励发放名册中符合等次的 ${people}`,
    none: '金额未计入合计',
  },
} as const;
