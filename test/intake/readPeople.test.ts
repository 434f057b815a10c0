import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { maskedProblem } from '../../src/lib/domain/privacy/maskedProblem.ts';
import { readPeople } from '../../src/lib/intake/readPeople.ts';
import { workbook, workbookFiles, zipped } from '../fixtures/workbook.ts';
import { asFile, readRoster as read } from './readOne.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = [
  ['某街道名册'],
  ['序号', '所属社区', '职务', '职级/档次'],
  [1, '春城社区', '正职', '一级三档'],
  [2, '春城社区', '委员', '12'],
  ['合计', '2人'],
];

describe('a file named on the command line', () => {
  test('may be a workbook; its rows are those that the spreadsheet shows', () => {
    const bytes = workbook([{ name: '名册', rows: [...rows, ['3', '春城社区', '委员', 13]] }]);
    const { rows: counted, accepted, problems } = read(bytes);
    expect([counted, accepted.length]).toEqual([3, 2]);
    expect(problems).toMatchObject([{ row: 6, column: 'step', value: '13' }]);
  });

  test('may name the sheet; another name is refused with those that there are', () => {
    const bytes = workbook([
      { name: '甲', rows },
      { name: '乙', rows: rows.slice(0, 3) },
    ]);
    expect(read(bytes, '乙').rows).toBe(1);
    expect(read(bytes, '丙').problems).toMatchObject([{ code: 'empty', sheets: ['甲', '乙'] }]);
  });

  test('may be a text with a title and headers of an office', () => {
    const text = rows.map((row) => [...row, '', '', ''].slice(0, 4).join(',')).join('\n');
    expect(read(utf8(text))).toMatchObject({ rows: 2, refused: false, problems: [] });
  });

  test('lacks a column of which neither the header nor the cells are known', () => {
    const text = 'worker_id,community_id,whose,step\n1,S01,x,7\n';
    expect(read(utf8(text)).problems).toMatchObject([{ code: 'missing_column', column: 'role' }]);
  });
});

describe('a file that names its communities', () => {
  const list = utf8('community_id,社区名称,rating\nS01,春城社区,good\nS02,马街社区,met\n');
  const readAgainst = (bytes: Uint8Array) =>
    readPeople({ roster: asFile(bytes), communities: asFile(list) }, builtInPolicy).roster;

  test('is read by the ids that the list has beside the names', () => {
    const { accepted, matched, problems } = readAgainst(
      utf8('worker_id,community_id,role,step\n1,春城社区,正职,3\n2,s2,委员,12\n'),
    );
    expect(problems).toEqual([]);
    expect(accepted.map(({ communityId }) => communityId)).toEqual(['S01', 'S02']);
    expect(matched).toEqual({ 春城社区: 'S01', s2: 'S02' });
  });

  test('has a problem where the list has no such community, as it is written in the file', () => {
    const { problems } = readAgainst(utf8('worker_id,community_id,role,step\n1,翠湖社区,正职,3\n'));
    expect(problems).toMatchObject([
      { row: 2, column: 'community_id', value: '翠湖社区', code: 'unknown_community' },
    ]);
  });

  test('may be a workbook of an office', () => {
    const { accepted, matched } = readAgainst(workbook([{ name: '名册', rows }]));
    expect(accepted.map(({ communityId }) => communityId)).toEqual(['S01', 'S01']);
    expect(matched).toEqual({ 春城社区: 'S01' });
  });
});

describe('cells of an office', () => {
  const HEADER = ['人员编号', '社区编号', '岗位', '档次', '参加工作时间'];
  const csv = (...lines: readonly string[]) => utf8([HEADER.join(','), ...lines].join('\n'));

  test('say where a formula has no result in the file, in any column that is read', () => {
    const bytes = workbookFiles([{ name: '名册', rows: [HEADER, ['1', 'S01', '委员', 3, 'x']] }]);
    bytes['xl/worksheets/sheet1.xml'] = (bytes['xl/worksheets/sheet1.xml'] ?? '').replace(
      /(<c r="E2")[^>]*>.*?<\/c>/,
      '$1><f>TODAY()</f></c>',
    );
    expect(read(zipped(bytes)).problems).toMatchObject([
      { row: 2, column: 'service_years', code: 'missing_value', reason: 'formula' },
    ]);
  });

  test.each(['2015', '2015年', '2015.13', '81'])('are no years of service: %s', (years) => {
    expect(read(csv(`1,S01,委员,3,${years}`)).problems).toMatchObject([
      { row: 2, column: 'service_years', value: years, code: 'bad_number', expected: 'years' },
    ]);
  });

  test('may be texts that are written as formulas, for their zeros', () => {
    const { accepted } = read(csv('="0002",S01,委员,3,12', "'0003,S01,委员,3,12"));
    expect(accepted.map(({ workerId }) => workerId)).toEqual(['0002', '0003']);
  });

  test.each([
    ['1.23E+17', ['1.23E+17', '110101199003072000']],
    ['110101199003072000', ['110101199003072000', '110101199003071000', '12']],
  ])(
    'are refused as a key where a spreadsheet lost their digits, and nobody is left out',
    (value, ids) => {
      const { accepted, problems } = read(csv(...ids.map((id) => `${id},S01,委员,3,12`)));
      expect(accepted.map(({ workerId }) => workerId)).toEqual(
        ids.map((_, i) => `roster ${String(i + 2)}`),
      );
      expect(problems).toMatchObject([
        { row: 1, column: 'worker_id', value, code: 'bad_number', expected: 'key' },
      ]);
    },
  );

  test('are the ids where they are long and have all their digits', () => {
    const { accepted, problems } = read(
      csv('110101199003072001,S01,委员,3,12', '90000,S01,委员,3,1'),
    );
    expect([accepted[0]?.workerId, problems]).toEqual(['110101199003072001', []]);
  });

  test('may end in the mark of DOS, and have vertical tabs for blanks', () => {
    const { accepted, problems } = read(csv('1,S01,委员\v,3,12\n\u001A'));
    expect([accepted.length, problems]).toEqual([1, []]);
  });

  test.each(['平均', '平均值', '人数', '总人数', '填表说明', '填表说明：本表一式两份', 'Average'])(
    'tell that a row is no person: %s',
    (word) => {
      const { rows, skipped } = read(csv('1,S01,委员,3,12', `${word},,,,12`));
      expect([rows, skipped.map(({ row }) => row)]).toEqual([1, [3]]);
    },
  );

  test.each(['员工ID', '职工编码', '员工工号'])('stand under a header for ids: %s', (header) => {
    const text = `${header},所属社区,职位,职级\n1,S01,委员,四级十二档\n`;
    expect(read(utf8(text))).toMatchObject({ rows: 1, problems: [] });
  });

  test.each(['Ⅳ级12档', 'IV级12档', '四级第十二档', '12档（四级）', '4-12', '四12'])(
    'may write a step as %s',
    (step) => {
      expect(read(csv(`1,S01,委员,${step},12`)).accepted).toMatchObject([{ step: 12 }]);
    },
  );

  test('are asked about where a step may be counted inside its level, however it is written', () => {
    const lines = ['Ⅱ级1档', '2-1', '二级第一档'].map((step, i) => `${i},S01,委员,${step},12`);
    expect(read(csv(...lines)).problems.map((problem) => ({ ...problem }))).toMatchObject(
      lines.map((_, i) => ({ row: i + 2, reason: 'numbered_in_level' })),
    );
  });
});

describe('a hostile text', () => {
  const HEADER = 'worker_id,community_id,role,step,points';

  test.each(['x', 'x@', '1 ', '(', '0', '级', '一', '档四级', '社区', 'x.'])(
    'with cells of a hundred thousand times %j is answered, and its other rows are read',
    (piece) => {
      const cell = piece.repeat(100_000 / piece.length);
      const rows = ['1,S01,member,1,', `2,S01,${cell},1,`, `3,S01,member,${cell},${cell}`];
      const { accepted, problems } = read(utf8([HEADER, ...rows].join('\n')));
      expect(accepted).toHaveLength(1);
      const masked = problems.map((problem) => maskedProblem(problem, '…'));
      expect(new Set(masked.map(({ row }) => row))).toEqual(new Set([3, 4]));
    },
  );

  test('of a hundred thousand columns is refused, one such row by itself', () => {
    const filled = 'x,'.repeat(100_000);
    expect(read(utf8(`${filled}\n${filled}\n`)).problems).toMatchObject([
      { row: 1, code: 'too_large', what: 'cells' },
    ]);
    const one = read(
      utf8([HEADER, '1,S01,member,1,', '1,x,'.repeat(50_000), '2,S01,member,1,'].join('\n')),
    );
    expect(one).toMatchObject({ rows: 3, problems: [{ row: 3, code: 'wrong_field_count' }] });
  });
});
