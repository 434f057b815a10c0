/** Something odd in a scenario that is computed all the same. */
export const warnings = {
  same_parameter: (parameter: string, earlier: string, later: string, months: string) =>
    `${months}，“${earlier}”与“${later}”同时设定了${parameter}，以列在后面的“${later}”为准。`,
  everyMonth: '各月',
  monthsFrom: (from: string) => `${from}起`,
  monthsUntil: (to: string) => `截至${to}`,
  monthsFromTo: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  no_effect: (provision: string, reason: string) => `“${provision}”对结果没有影响：${reason}`,
  no_effect_reasons: {
    sets_nothing: '没有设定任何数值。',
    same_as_today: '所设数值与现行标准相同。',
    not_in_force: '测算年度内不在执行期。',
    not_in_december: '年度项目按12月的标准计算，12月不在执行期。',
    overridden: '同一标准由后面的调整事项另行设定。',
    nobody_affected: '名册中没有适用的人员。',
    already_above: '相关人员的现行数额均不低于所设最低标准。',
    already_below: '相关人员的现行数额均不高于所设封顶数额。',
    not_used: '当前的计算方式未采用所设数值。',
    absorbed: '所作调整被最低标准或封顶数额抵消。',
  },
  floor_above_cap: (post: string, floor: string, cap: string) =>
    `${post}的最低标准 ${floor} 元高于封顶数额 ${cap} 元，按最低标准计发。`,
  floors_out_of_order: (higher: string, lower: string) =>
    `${higher}的最低标准低于${lower}的最低标准，请确认是否符合原意。`,
  equal_steps: (steps: string) => `档次表中${steps}数额相同，档次之间不再拉开差距。`,
  weights_not_one: (sum: string) => `社区考核两项权重合计为 ${sum}，不等于 1；按所设权重测算。`,
  shares_above_one: (sum: string) =>
    `社区各等次比例合计为 ${sum}，超过全部社区；自高到低排满为止。`,
  communities_without_scores: (communities: string) =>
    `${communities}没有两项得分，沿用名单所载等次。`,
  ratings_as_filed: '未能按社区取得人员情况，社区等次按名单所载，本项调整未计入。',
  communities_unknown: '未能按社区取得人员情况，社区内分配和分社区名额未计入。',
  unknown_communities: (communities: string) => `社区名单中没有${communities}，所设等次未计入。`,
  insurance_without_rates: (method: string) =>
    `社会保险的计算方式设为“${method}”，但没有填写所需的单位费率，仍按每人一个数额计。`,
  insurance_rates_incomplete: (rates: string) =>
    `没有填写${rates}，这些险种未计入；社会保险的数额不全，相应增减不能作为结论。`,
  pool_weights_equal: '各考核等次的分配权重相同，统筹分配与逐人发放没有差别；请设定权重。',
  awards_above_bonus: '优秀等次奖励超过绩效考核奖励总额，绩效考核奖励按 0 计。',
} as const;
