/** The words of statutory costs, of the items without an amount, and of whom an item counts. */
export const statutory = {
  rosterAndRoll: (n: string) => `人员名册及奖励名册其余人员 ${n}`,
  holders: (n: string) => `持证人员 ${n}`,
  holdersUnknown: '名册未载明职业资格',
  beyondNote: (n: string) =>
    `基础补贴、社会保险和住房公积金另计奖励发放名册中名册以外的 ${n}（测算假定，口径需核实）。`,
};

export type StatutoryMessages = typeof statutory;
