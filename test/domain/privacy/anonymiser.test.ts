import { describe, expect, it } from 'vitest';
import { anonymiser } from '../../../src/lib/domain/privacy/anonymiser.ts';
import { judgeColumns } from '../../../src/lib/domain/privacy/judgeColumns.ts';
import { defaultTreatment } from '../../../src/lib/domain/privacy/treatment.ts';
import type { RosterColumn } from '../../../src/lib/domain/roster/columns.ts';

const header = ['工号', '姓名', '社区', '岗位', '档次', '荣誉', '备注'];
const rows = [
  ['K1', '李建国', '马街社区', '委员', '12', '区级', '13808712345'],
  ['K2', '王芳', '马街社区', '委员', '11', '身份证11010519491231002X', ''],
  ['K3', '欧阳文', '春雨社区', '副职', '7', '', '见附件'],
  ['K4', '张伟', '春雨社区', '委员', '9', '', '待补'],
];
const roles = new Map<number, RosterColumn>([
  [0, 'worker_id'],
  [2, 'community_id'],
  [3, 'role'],
  [4, 'step'],
  [5, 'honours'],
]);
const verdicts = judgeColumns({ header, rows, roles });

describe('the columns of a file', () => {
  it('are judged by header and by content', () => {
    expect(verdicts[1]).toMatchObject({
      kind: 'name',
      reasons: ['header', 'content'],
      filled: 4,
      matching: 4,
    });
    expect(verdicts.filter(({ kind }) => kind !== null)).toHaveLength(1);
  });

  it('that hold something else may still hold personal data in a cell', () => {
    expect(verdicts.map(({ stray }) => stray)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('of names are found under any header, and few words that look like names are none', () => {
    const unnamed = rows.map((row) => [row[1] ?? '', '高原']);
    const many = [...unnamed, ['孙小梅', '高原'], ['赵一', '高原'], ['周平', '高原']];
    const [names, words] = judgeColumns({ header: ['甲', '乙'], rows: many });
    expect(names).toMatchObject({ kind: 'name', reasons: ['content'] });
    expect(words).toMatchObject({ kind: null });
  });
});

describe('a file that is anonymised', () => {
  const treated = verdicts.map((verdict) => ({
    column: verdict.column,
    treatment: defaultTreatment(verdict),
  }));
  const anonymous = anonymiser(treated, (id) => `P(${id})`);
  const out = rows.map((row) => anonymous.row(row));

  it('keeps what a roster has, with pseudonyms, and empties cells with personal data', () => {
    expect(out).toEqual([
      ['P(K1)', '马街社区', '委员', '12', '区级'],
      ['P(K2)', '马街社区', '委员', '11', ''],
      ['P(K3)', '春雨社区', '副职', '7', ''],
      ['P(K4)', '春雨社区', '委员', '9', ''],
    ]);
  });

  it('reports what was done, and nothing of what stood there', () => {
    const report = anonymous.report();
    expect(report.map(({ treatment }) => treatment)).toEqual([
      'pseudonym',
      'leaveOut',
      'keep',
      'keep',
      'keep',
      'keep',
      'leaveOut',
    ]);
    expect(report[5]?.blanked).toEqual({ identityCard: 1 });
    expect(JSON.stringify(report)).not.toMatch(/李|1949|138/);
  });

  it('turns birthdays into bands of age and first days into years of service', () => {
    const at = { year: 2022, month: 12, day: 31 };
    const dates = anonymiser(
      [
        { column: 0, treatment: { kind: 'ageBand', at, width: 10 } },
        { column: 1, treatment: { kind: 'serviceYears', at } },
        { column: 2, treatment: { kind: 'ageBand', at, width: 5 } },
      ],
      String,
    );
    expect(dates.row(['1987-03-05', '2015-07', '11010519791231002X'])).toEqual(['30–39', '7', '']);
    expect(dates.row(['不详', '', ''])).toEqual(['', '', '']);
    expect(dates.report().map(({ unread }) => unread)).toEqual([1, 0, 1]);
  });
});
