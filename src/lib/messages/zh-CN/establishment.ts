/** People there are against posts and approved headcount. */
export const establishment = {
  title: '职数、核定员额与实有人数',
  posts: (party: string, committee: string, people: string) =>
    `一个社区设党组织职数 ${party} 个、居委会职数 ${committee} 个，交叉任职后实际约 ${people}；兼职不兼薪。`,
  postsNote: '仅为背景，不作为测算约束。',
  finding: (least: string, most: string) => `名册中各社区实有 ${least} 至 ${most}`,
  arithmetic: (per: string, communities: string, product: string) =>
    `按每社区 ${per} 计：${per} × ${communities} = ${product}`,
  rosterMean: (workers: string, communities: string, mean: string) =>
    `人员名册：${workers} ÷ ${communities} = 每社区 ${mean} 人`,
  rollMean: (people: string, communities: string, mean: string) =>
    `奖励名册：${people} ÷ ${communities} = 每社区 ${mean} 人`,
  caption: '各社区实有人数分布',
  size: '每社区人数（人）',
  onRoster: '社区数：人员名册（个）',
  onRoll: '社区数：奖励名册（个）',
  total: '合计',
  approved: '填写每个社区的核定员额',
  approvedHint: '文件未明确核定员额。填写后只作比较，不影响金额。',
  approvedLabel: '每个社区核定员额',
  comparedCaption: (approved: string) => `与核定员额 ${approved} 比较`,
  population: '人数口径',
  roster: '人员名册',
  roll: '奖励名册',
  over: '超员社区（个）',
  equal: '满员社区（个）',
  under: '缺员社区（个）',
  surplus: '超出（人）',
  vacant: '空缺（人）',
} as const;
