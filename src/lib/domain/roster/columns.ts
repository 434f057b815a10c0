/** A column of a file: its name, other headers it is known under, whether it must be there. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly aliases: readonly string[];
  readonly required: boolean;
}

function required<Name extends string>(name: Name, ...aliases: string[]): Column<Name> {
  return { name, aliases, required: true };
}

function optional<Name extends string>(name: Name, ...aliases: string[]): Column<Name> {
  return { name, aliases, required: false };
}

const workerId = required('worker_id', '人员编号', '工作人员编号', '工号');
const communityId = required('community_id', '社区编号', '社区代码');
const appraisalHeaders = ['年度考核', '年度考核等次', '个人考核等次'];

/** The columns of a roster. */
export const rosterColumns = [
  workerId,
  communityId,
  required('role', '岗位', '岗位类别'),
  required('step', '档次', '职级档次', '级档'),
  optional('service_years', '工作年限', '服务年限', '从业年限'),
  optional('education', '学历', '文化程度'),
  optional('qualification', '职业资格', '职业资格等级'),
  optional('honours', 'honors', '荣誉', '表彰奖励'),
  optional('appraisal', ...appraisalHeaders),
  optional('points', '积分', '总积分'),
  optional('age_band', '年龄段', '年龄组'),
] as const;

/** The columns of a bonus roll. */
export const bonusColumns = [
  workerId,
  communityId,
  required('months', '月数', '在岗月数', '计发月数'),
  required('appraisal', ...appraisalHeaders),
  optional('deduction', '扣减', '扣减金额', '扣发金额'),
] as const;

/** The columns of a list of communities. */
export const communityColumns = [
  communityId,
  required('rating', '社区考核等次', '目标考核等次', '考核结果'),
  optional('performance_score', '工作业绩得分', '工作业绩', '工作实绩得分', '工作实绩'),
  optional(
    'satisfaction_score',
    '群众满意度得分',
    '群众满意度',
    '居民满意度得分',
    '居民满意度',
    '满意度得分',
  ),
] as const;

export type RosterColumn = (typeof rosterColumns)[number]['name'];
export type BonusColumn = (typeof bonusColumns)[number]['name'];
export type CommunityColumn = (typeof communityColumns)[number]['name'];

/** The cells of one row by column; a column that the file does not have is left out. */
export type Cells<Name extends string> = Readonly<Partial<Record<Name, string>>>;
