/** What the pages say where another district's policy differs in kind from the built-in one. */
export const district = {
  basicPart: '其中：基本部分',
  performancePart: '其中：绩效部分',
  askTitle: '试算一例',
  noFactsTitle: '没有可供核对的公开数据',
  noFacts:
    '这份政策标准没有列出公开的人数、人均数或奖励总额，名册结果无从核对。以下各项仍按名册和政策标准计算。',
  noEvidence:
    '这份政策标准没有列出公开数据，无法推断增支范围，也没有口径可供核实。以下各项不依赖公开数据，照常计算。',
} as const;
