/** The words of statutory costs, of the items without an amount, and of whom an item counts. */
export const statutory = {
  rosterAndRoll: (n: string) => `人员名册及奖励名册其余人员 ${n}`,
  holders: (n: string) => `持证人员 ${n}`,
  holdersUnknown: '名册未载明职业资格',
  beyondNote: (n: string) =>
    `基础补贴、社会保险和住房公积金另计奖励发放名册中名册以外的 ${n}（测算假定，口径需核实）。`,
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
  population:
    '基础补贴、社会保险和住房公积金按{population.statutory}计；名册以外人员按{population.extraPost}标准测算，口径需核实。',
};

export type StatutoryMessages = typeof statutory;
