/** Two policies whose ladders are not the same, in words. */
export const policyContrast = {
  title: '两份政策标准的职级阶梯不同',
  shape: (name: string, levels: string, steps: string, ladder: string) =>
    `${name}：${levels} 个级、${steps}，${ladder}。`,
  steps: (steps: string, first: string, last: string) => `${steps} 个档次（${first}至${last}）`,
  posts: (name: string, posts: string) => `${name}的岗位：${posts}。`,
  range: (post: string, from: string, to: string) => `${post}（${from}至${to}）`,
  anyStep: (post: string) => `${post}（各档均可）`,
  note: '同一序号在两份标准中不是同一档次，各级各档不逐一比较。以下只比较标识相同的项目；其余按类列出数目。',
  ladder: (before: string, after: string) =>
    `阶梯：${before} 档 → ${after} 档，逐档金额不逐一比较。`,
  group: (name: string, before: string, after: string, only: string) =>
    `${name}：${before} 项 → ${after} 项；${only}。`,
  onlyBefore: (entries: string) => `仅前者有${entries}`,
  onlyAfter: (entries: string) => `仅后者有${entries}`,
  number: (n: string) => ` ${n} 项`,
  named: (names: string) => `：${names}`,
  count: (n: string) => `标识相同的项目有 ${n} 处差异`,
  none: '标识相同的项目没有差异。',
  items: {
    gradeAllowance: '职级补贴的其他参数',
    baseAllowance: '基础补贴',
    socialInsurance: '社会保险',
    housingFund: '住房公积金',
    communityBonus: '绩效考核奖励',
    individualAward: '年度考核奖励',
    assessment: '社区考核',
    performanceAllowance: '绩效补贴',
    qualificationAllowance: '职业资格补贴',
    healthCheck: '健康体检',
    paidLeave: '年休假',
    population: '人数口径',
    placement: '档次评定',
    points: '积分',
    establishment: '核定员额',
  },
} as const;
