/** The readings of the letter: what it says, how it may be read, what each reading comes to. */
export const readings = {
  title: '文件口径',
  lead: '答复有几处可以作不同理解。每处列出原意、各种理解及其结果；在此选定后，测算、增支区间与核实等各页随之变化。',
  leadWithoutLetter:
    '规则有几处可以作不同理解。每处列出各种理解及其结果；在此选定后，测算、增支区间与核实等各页随之变化。',
  held: '每项结果均以其余各项的当前选择、当前方案和所用名册计算。',
  reset: '全部恢复默认口径',
  source: (citation: string) => `出处：${citation}`,
  standard: '默认',
  why: (reason: string) => `默认的理由：${reason}`,
  chosen: '口径',
  noneHolds: '当前设置不是以上任何一种，可在“政策标准”或“增支区间与核实”页查看。',
  notAsked: '当前方案没有正职最低标准，此项不影响结果。',
  caption: (title: string) => `${title}：各种理解的结果`,
  columns: {
    reading: '理解',
    people: '人数（人）',
    annual: '现行全年总额（元）',
    annualChange: '与默认相差（元/年）',
    impact: '方案每月增减（元）',
    range: '据公开数据可确定的范围（元/月）',
    mean: (appraisal: string) => `${appraisal}人均奖励（元）`,
  },
  solving: '正在计算',
  failed: '范围没有算出。',
  retry: '再算一次',
  conflict: '口径需核实',
  conflictNote: (option: string, facts: string) =>
    `口径需核实：“${option}”与下列各项不能同时成立：${facts}。`,
  optionNote: (option: string, said: string) => `“${option}”：${said}`,
  impliedRates: (used: string, amount: string, lowest: string, highest: string) =>
    `按比例时采用 ${used}（测算假定）。${amount}折合各岗位基础补贴的 ${lowest} 至 ${highest}。`,
  impliedRate: (rate: string, posts: string, base: string, change: string) =>
    `取 ${rate}（${posts}，基础补贴 ${base}），全年与默认相差 ${change}。`,
  stepMinima: '“限定档次”说的是哪些档次可以安排，不改变按现有档次计算的金额，只影响可确定的范围。',
  belowMinima: (people: string) => `所用名册有 ${people}在低于原最低标准的档次上，与此理解不符。`,
  openSimulate: '查看测算',
  openEvidence: '查看增支区间与核实',
  population: (workers: string, recipients: string) =>
    `人数口径：按月项目为名册 ${workers}，考核奖励为奖励名册 ${recipients}。`,
  questions: {
    minima: {
      title: '原最低标准 600、1200、1800 元',
      letter:
        '建议提出将最低标准由600、1200、1800元提高。原数出自建议人，答复未确认，也未说明如何执行。',
      why: '600元与末档相同；其余两数未经确认，且1800元若限定档次，122名正职放不进第1至3档的92人。',
      options: {
        none: '未执行',
        topUp: '保底（补足金额，档次不变）',
        step: '限定档次（低于标准的档次不安排）',
      },
    },
    heads: {
      title: '每个社区的正职人数',
      letter: '建议分三档，待遇表列四个岗位。书记、主任分设的社区可能有两名正职；共122个社区。',
      why: '文件未明确，默认不限定人数。',
      options: { unknown: '不限定', one: '每社区一名', two: '每社区两名' },
    },
    combinedHead: {
      title: '一肩挑是否适用正职最低标准',
      letter: '建议只列委员、副职、正职三档，未提一肩挑。',
      why: '一肩挑的基础补贴高于正职，默认按正职执行。',
      options: { covered: '适用', notCovered: '不适用' },
    },
    inclusive: {
      title: '“以上”“以下”是否含本档',
      letter: '一级三档及以上92人，四级十档及以下607人。',
      why: '公文中“及以上”“及以下”通常含本数。',
      options: { inclusive: '含本档', exclusive: '不含本档' },
    },
    mean: {
      title: '人均1009元的尾数处理',
      letter: '职级补贴人均每月1009元，未说明是四舍五入还是舍去尾数。',
      why: '统计数一般四舍五入。',
      options: { rounded: '四舍五入', cut: '舍去尾数' },
    },
    sharing: {
      title: '考核奖励发给个人还是统筹分配',
      letter: '完成目标的社区以每人每年3800元为标准，未说明是否人人足额。',
      why: '标准按人计，默认逐人发放；统筹分配的权重为测算假定。',
      options: { person: '逐人发放', pool: '社区内按考核等次统筹分配' },
    },
    within: {
      title: '优秀等次奖励是否含在奖励总额内',
      letter: '优秀等次每人每年2400元；2021考核年度奖励1508人，共6139699.01元，未说明是否含前者。',
      why: '两项奖励分别列述，默认另计。',
      options: { outside: '另计', inside: '含在总额内' },
    },
    insurance: {
      title: '社会保险单位缴费按定额还是按比例',
      letter:
        '2022年单位缴费每人每月1049.38元；基础补贴为缴费基数。一个数额与四个基数不能同为一个比例。',
      why: '文件载明的是定额，默认按定额。',
      options: { flat: '定额', proportional: '按基础补贴的比例' },
    },
    fundBase: {
      title: '职级补贴是否计入公积金基数',
      letter: '基础补贴为五险一金的缴费基数，单位按12%缴存住房公积金，未提职级补贴。',
      why: '文中只说基础补贴，默认不计入。',
      options: { base: '不计入', 'base+grade': '计入' },
    },
  },
} as const;
