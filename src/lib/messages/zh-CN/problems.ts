/** What is wrong with a row or a file of people, and what would be right. */
export const problems = {
  missing_column: (column: string, headers: string) =>
    `缺少“${column}”列。请在表头加上这一列，可写作：${headers}。`,
  duplicate_column: (column: string, headers: string) =>
    `不止一列可作“${column}”：${headers}。请只保留一列。`,
  missing_value: (column: string) => `“${column}”为空。请补填。`,
  unsaved_formula: (column: string) =>
    `“${column}”是公式，文件中没有保存计算结果。请用电子表格软件打开并保存一次，或直接填写数值。`,
  unknown_role: (value: string, allowed: string) =>
    `岗位“${value}”不在政策标准所列岗位之内。可填：${allowed}。`,
  step_out_of_range: {
    outside: (value: string, from: string, to: string) =>
      `档次“${value}”超出范围。可填 ${from} 至 ${to} 的整数，或“四级十二档”一类的全称。`,
    outsideNamed: (value: string, from: string, to: string) =>
      `档次“${value}”超出该岗位的范围。该岗位可在“${from}”至“${to}”之间，请填写全称。`,
    counted_otherwise: (value: string, perhaps: string) =>
      `“${value}”有两种读法：这份政策标准的职级自低到高编号，按职级应为“${perhaps}”。请核对后填写职级全称。`,
    numbered_in_level: (value: string, perhaps: string) =>
      `“${value}”有两种读法：档次是各级连续编号的，如按级内编号，应为“${perhaps}”。请核对后填写连续编号的全称或数字。`,
    other_level: (value: string, perhaps: string) =>
      `“${value}”的级与档不符，这一档为“${perhaps}”。请核对后填写。`,
    level_missing: (value: string, perhaps: string) =>
      `“${value}”未写明级别，无法确定是否连续编号。请核对后填写数字或全称，如“${perhaps}”。`,
  },
  duplicate_worker: (value: string, firstRow: string) =>
    `人员编号“${value}”与第 ${firstRow} 行重复。每人只应有一行；已采用首次出现的一行。`,
  duplicate_community: (value: string, firstRow: string) =>
    `社区编号“${value}”与第 ${firstRow} 行重复。每个社区只应有一行；已采用首次出现的一行。`,
  bad_number: {
    key: (_column: string, value: string) =>
      `编号被电子表格当作数字保存，末尾数字已经丢失（如“${value}”），不能用作人员编号。人员已按行号编号，没有漏人。请把编号列设为文本后重新导出。`,
    number: (column: string, value: string) =>
      `“${column}”应为不小于零的数字，现为“${value}”。请填如 12 或 3.5 的数。`,
    years: (column: string, value: string) =>
      `“${column}”应为 0 至 80 的年数，现为“${value}”。请填如 12 的年数，或如 2015-07 的参加工作年月。`,
    whole: (column: string, value: string) =>
      `“${column}”应为整数，现为“${value}”。请填如 12 的数。`,
    money: (column: string, value: string) =>
      `“${column}”应为不小于零的金额（元），现为“${value}”。请填如 380 或 47.50 的数，最多两位小数。`,
    step: (column: string, value: string) =>
      `“${column}”列的“${value}”无法读作档次。可写作 12、四级12、四级12档、四级十二档。`,
  },
  months_out_of_range: (value: string) => `月数“${value}”超出范围。请填 1 至 12 的整数。`,
  unknown_community: (value: string) =>
    `社区“${value}”不在社区表中。请核对编号，或在社区表中补上。`,
  unknown_rating: (value: string, allowed: string) => `等次“${value}”无法识别。可填：${allowed}。`,
  wrong_field_count: {
    count: (found: string, expected: string) =>
      `本行有 ${found} 栏，表头有 ${expected} 栏。请检查是否多了或少了分隔符、引号。`,
    unclosed_quote: '本行有引号没有成对，其后的内容无法读取。请补上引号。',
    stray_quote:
      '本行引号之后还有文字，本行及其后的内容无法读取。请删去多余的引号，或将其写成两个。',
  },
  bad_encoding: {
    big5: '这份文本是繁体中文的 Big5 编码。请另存为 UTF-8 编码、简体中文表头的 CSV 后再打开。',
    marked_otherwise: (encoding: string) =>
      `文件开头标明是 ${encoding} 编码，与所指定的不符。请改用自动识别（auto）。`,
    undecodable: '文件编码无法识别。请另存为 UTF-8 编码的 CSV；UTF-16、GB18030 也可以读取。',
    not_text: '文件不是文本，或编码选择有误。请另存为 UTF-8 编码的 CSV。',
    workbook: '这是电子表格工作簿，不是 CSV。请在电子表格软件中另存为 CSV。',
    old_workbook:
      '这是旧格式的工作簿（.xls）。请在电子表格软件中打开，另存为“Excel 工作簿（.xlsx）”或 CSV 后再打开。',
    locked_workbook: '工作簿设有打开密码，无法读取。请在电子表格软件中取消密码，另存后再打开。',
    web_page:
      '这是以工作簿命名的网页或 XML 表格。请在电子表格软件中打开，另存为“Excel 工作簿（.xlsx）”后再打开。',
    pdf: '这是 PDF 文件，不是表格。请使用生成它的工作簿或 CSV。',
    picture: '这是图片，不是表格。请使用生成它的工作簿或 CSV。',
    open_document:
      '这是 OpenDocument 文件（.ods）。请在电子表格软件中打开，另存为“Excel 工作簿（.xlsx）”或 CSV 后再打开。',
    binary_workbook:
      '这是二进制工作簿（.xlsb）。请在电子表格软件中打开，另存为“Excel 工作簿（.xlsx）”后再打开。',
    document:
      '这是文字文档或演示文稿，不是工作簿。请将其中的表格复制到电子表格软件，另存为“Excel 工作簿（.xlsx）”后打开，或直接粘贴。',
    archive: '这是 ZIP 压缩包，不是工作簿。请解压后打开其中的文件。',
    broken_workbook:
      '文件不是完整的 .xlsx 工作簿，可能已损坏或没有下载完。请在电子表格软件中打开检查，另存为 .xlsx 后再打开。',
  },
  too_large: (limit: string) => `文件过大。上限为 ${limit}，请拆分后再导入。`,
  too_large_sheet: (limit: string) =>
    `工作表的范围过大，上限为 ${limit}（列或单元格）。请只保留名册所在的区域，另存后再打开。`,
  empty: '文件中没有数据行。请确认第一行为表头，其下每行一条。',
  no_sheet: (sheet: string, sheets: string) => `没有名为“${sheet}”的工作表。现有：${sheets}。`,
  at: (row: string, column: string) =>
    column === '' ? `第 ${row} 行` : `第 ${row} 行“${column}”列`,
  atHeader: (row: string, column: string, header: string) =>
    `第 ${row} 行“${column}”列（表头“${header}”）`,
  /** how a choice is written in a file */
  choice: (_id: string, label: string) => label,
  /** how a column is called */
  columns: {
    worker_id: '人员编号',
    community_id: '社区编号',
    role: '岗位',
    step: '档次',
    service_years: '工作年限',
    education: '学历',
    qualification: '职业资格',
    honours: '荣誉',
    appraisal: '年度考核',
    points: '积分',
    age_band: '年龄段',
    months: '月数',
    deduction: '扣减',
    rating: '社区考核等次',
    performance_score: '工作业绩得分',
    satisfaction_score: '群众满意度得分',
  },
} as const;
