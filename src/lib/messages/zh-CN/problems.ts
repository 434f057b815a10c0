/** What is wrong with a row or a file of people, and what would be right. */
export const problems = {
  missing_column: (column: string) => `缺少“${column}”列。请在表头加上这一列。`,
  duplicate_column: (column: string) => `“${column}”列出现了不止一次。请只保留一列。`,
  missing_value: (column: string) => `“${column}”为空。请补填。`,
  unknown_role: (value: string, allowed: string) =>
    `岗位“${value}”不在政策标准所列岗位之内。可填：${allowed}。`,
  step_out_of_range: (value: string, last: string) =>
    `档次“${value}”超出范围。可填 1 至 ${last} 的整数，或“四级十二档”一类的全称；级内编号（如“二级一档”）请先换算。`,
  duplicate_worker: (value: string, firstRow: string) =>
    `人员编号“${value}”与第 ${firstRow} 行重复。每人只应有一行；已采用首次出现的一行。`,
  bad_number: (column: string, value: string) =>
    `“${column}”应为数字，现为“${value}”。请填如 12 或 3.5 的数。`,
  months_out_of_range: (value: string) => `月数“${value}”超出范围。请填 1 至 12 的整数。`,
  unknown_community: (value: string) =>
    `社区“${value}”不在社区表中。请核对编号，或在社区表中补上。`,
  unknown_rating: (value: string, allowed: string) => `等次“${value}”无法识别。可填：${allowed}。`,
  wrong_field_count: (found: string, expected: string) =>
    `本行有 ${found} 栏，表头有 ${expected} 栏。请检查是否多了或少了逗号、引号。`,
  bad_encoding: '文件编码无法识别。请另存为 UTF-8 编码的 CSV；UTF-16、GB18030 也可以读取。',
  too_large: (limit: string) => `文件过大。上限为 ${limit}，请拆分后再导入。`,
  empty: '文件中没有数据行。请确认第一行为表头，其下每行一人。',
  at: (row: string, column: string) =>
    column === '' ? `第 ${row} 行` : `第 ${row} 行“${column}”列`,
} as const;
