import { describe, expect, test } from 'vitest';
import type { Warning } from '../../src/lib/domain/scenario/warning.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { warningText, type WarningNames } from '../../src/lib/messages/warningText.ts';

const names: WarningNames = {
  post: (id) => ({ member: '委员', deputy: '副职' })[id] ?? id,
  choice: (_, option) => option,
  parameter: () => '委员最低标准',
  provision: (index) => `第${String(index + 1)}项`,
  step: (number) => `第${String(number)}档`,
};

const cases: [Warning, string][] = [
  [
    { code: 'same_parameter', parameter: 'gradeAllowance.floor.member', earlier: 0, later: 1 },
    '各月，“第1项”与“第2项”同时设定了委员最低标准，以列在后面的“第2项”为准。',
  ],
  [
    {
      code: 'same_parameter',
      parameter: 'gradeAllowance.floor.member',
      earlier: 0,
      later: 1,
      from: '2023-07',
      to: '2023-09',
    },
    '2023年7月至2023年9月，“第1项”与“第2项”同时设定了委员最低标准，以列在后面的“第2项”为准。',
  ],
  [
    { code: 'no_effect', provision: 0, reason: 'already_above' },
    '“第1项”对结果没有影响：相关人员的现行数额均不低于所设最低标准。',
  ],
  [
    { code: 'floor_above_cap', post: 'member', floor: '1000', cap: '900' },
    '委员的最低标准 1000 元高于封顶数额 900 元，按最低标准计发。',
  ],
  [
    { code: 'floors_out_of_order', higher: 'deputy', lower: 'member' },
    '副职的最低标准低于委员的最低标准，请确认是否符合原意。',
  ],
  [{ code: 'not_placed', workers: 12 }, '12\u202f人无法按积分评定档次，按名册所列档次计算。'],
  [
    { code: 'thresholds_out_of_order', higher: 3, lower: 4 },
    '第4档所需积分高于第3档，达到第4档积分的人员均进入第3档，请核实各档所需积分。',
  ],
  [{ code: 'equal_steps', steps: [3, 4] }, '档次表中第3档、第4档数额相同，档次之间不再拉开差距。'],
];

describe('a warning', () => {
  test.each(cases)('%o is a sentence in the names of the policy', (warning, sentence) => {
    expect(warningText(messages['zh-CN'], warning, names)).toBe(sentence);
  });
});
