/** Why a policy or scenario document can't be used; `allowed` says what would be right. */
export const refusals = {
  at: (path: string, sentence: string) => `${path}：${sentence}`,
  document: '整个文件',
  unfinished: '以上是目前能查出的问题。有的内容要等这些改正后才能检查，可能还有问题。',
  no_policy_file: '不是可读取的政策文件。请用本程序导出的文件，或检查括号和引号是否成对。',
  no_scenario_file: '不是可读取的方案文件。请用本程序导出的文件，或检查括号和引号是否成对。',
  no_facts_file: '不是可读取的已知数据文件。请检查括号和引号是否成对。',
  wrong_type: (value: string, allowed: string) => `“${value}”的类型不对，应为${allowed}。`,
  missing_field: (allowed: string) =>
    allowed === '' ? '缺少这一项。请补上。' : `缺少这一项。应为${allowed}。`,
  unknown_field: '没有这一项。请删去，或检查拼写。',
  unknown_kind: (value: string, allowed: string) =>
    `没有“${value}”这种调整事项。可用：${allowed}。`,
  unknown_post: (value: string, allowed: string) =>
    `政策标准中没有岗位“${value}”。可用：${allowed}。`,
  unknown_rating: (value: string, allowed: string) =>
    `政策标准中没有等次“${value}”。可用：${allowed}。`,
  unknown_community: (value: string) => `社区名单中没有“${value}”。请检查社区编号。`,
  unknown_parameter: (value: string) => `没有“${value}”这个参数。请删去，或检查拼写。`,
  missing_parameter: '缺少这个参数。请补上数值、单位和来源。',
  not_a_number: (value: string) => `“${value}”不是数字。请填如 1000 或 1049.38 的数，不加分隔符。`,
  negative_amount: (value: string) => `“${value}”小于零。金额和比例应为零或正数。`,
  too_many_places: (value: string) => `“${value}”的小数超过两位。金额精确到分。`,
  too_large_a_number: (value: string) =>
    `“${value}”过大，不是可信的数额或比率。请核对小数点和单位。`,
  above_one: (value: string) => `“${value}”大于 1。比例应在 0 到 1 之间，如 0.3。`,
  not_a_month: (value: string) => `“${value}”不是月份。请填如 2023-03。`,
  from_after_to: '起始月份晚于截止月份。请对调或改正。',
  wrong_number_of_steps: (value: string, allowed: string) =>
    `列了 ${value} 个数额，应与档次数一致，为 ${allowed} 个。`,
  wrong_choice: (value: string, allowed: string) => `“${value}”不在可选范围内。可用：${allowed}。`,
  wrong_format: (value: string, allowed: string) =>
    allowed === '' ? `“${value}”的写法不对。` : `“${value}”的写法不对，应为${allowed}。`,
  too_few: '至少要有一项。',
  not_in_order: (value: string, allowed: string) => `“${value}”的顺序不对，应为 ${allowed}。`,
  duplicate: (value: string) => `“${value}”重复出现。每个只应列一次。`,
  nothing_set: '没有设定任何数值。请至少设定一项，或删去这个调整事项。',
  ladder_of_coefficients: (_value: string, allowed: string) =>
    `这份政策的职级数额由系数乘以基数得出，不能直接设各档数额。请改设参数：${allowed}。`,
} as const;
