/** The words of statutory costs, of the items without an amount, and of whom an item counts. */
export const statutory = {
  rosterAndRoll: (n: string) => `人员名册及奖励名册其余人员 ${n}`,
  holders: (n: string) => `持证人员 ${n}`,
  holdersUnknown: '名册未载明职业资格',
  beyondNote: (items: string, n: string) =>
    `${items}另计奖励发放名册中名册以外的 ${n}（测算假定，口径需核实）。`,
  fundsCaption: '各险种费率与缴费基数（文中未载明，可按实际填写）',
  fund: '险种',
  fundParts: {
    employerRate: '单位费率',
    workerRate: '个人费率',
    base: '缴费基数口径',
    floor: '基数下限',
    ceiling: '基数上限',
  },
  reconciliation: '分险种合计与载明金额核对（未计职级补贴）',
  government: '政府支出',
  worker: '个人缴费',
  stated: '载明金额',
  difference: '差额',
  payTitle: '财政支出与个人实得',
  payLead:
    '财政支出为发给个人的补贴和单位缴纳的社会保险、住房公积金；个人实得为补贴扣除个人缴纳部分（未扣税款，未计职业资格补贴）。',
  payCaption: (post: string, step: string) => `${post}、${step}，每月`,
  basis: '缴费基数',
  rates: '费率（单位＋个人）',
  ratesOf: (employer: string, worker: string) => `${employer}＋${worker}`,
  limits: '下限 / 上限',
  limitsOf: (floor: string, ceiling: string) => `${floor} / ${ceiling}`,
  none: '不设',
  insuranceOne: '社会保险（单位缴费部分，不分险种）',
  housingFund: '住房公积金',
  governmentPays: '财政支出',
  takesHome: '个人实得',
  todays: (column: string) => `${column}（现行）`,
  proposed: (column: string) => `${column}（调整后）`,
  reconciled: (sum: string, stated: string, difference: string) =>
    `分险种单位缴费合计 ${sum}，文件载明 ${stated}，差额 ${difference}。`,
  unrated: (funds: string) => `未填单位费率的险种未计入：${funds}。`,
  notByFund:
    '现按不分险种的数额计；在社会保险一节选择按险种分别计算，并填写实际费率后，逐险种列出。',
  byPostCaption: '名册各岗位每月合计',
  workersHead: '人数',
  populationTitle: '人数口径',
  counted: (item: string, whom: string) => `${item}计${whom}`,
  countedAll: (list: string) => `${list}。`,
  population:
    '基础补贴、社会保险和住房公积金计哪些人，文中未载明：三项一并按{population.statutory}计，也可分项选择；名册以外人员按{population.extraPost}标准测算，口径需核实。',
  populationCaption: '分项人数口径及计入名册以外人员的影响',
  counts: '口径',
  people: '人数',
  annual: '全年',
  beyondEffect: '另计名册以外人员，全年增加',
  three: '三项合计',
  beyondPeople: (roll: string, roster: string, n: string) =>
    `奖励发放名册 ${roll}，人员名册 ${roster}，相差 ${n}。`,
};

export type StatutoryMessages = typeof statutory;
