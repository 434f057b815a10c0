import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { mappingOf } from '../../src/lib/domain/intake/sheetGuess.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { openFile } from '../../src/lib/io/sheets/openFile.ts';
import { IntakeSession } from '../../src/lib/intake/intakeSession.ts';
import { exportedProblems } from '../../src/lib/intake/problemExport.ts';
import { workbook } from '../fixtures/workbook.ts';

const headed = [['某街道名册'], [], ['人员编号', '社区', '职务', '职级档次']];
const problematic = [
  ['1', 'S01', '委员', '13'],
  ['2', 'S01', '=HYPERLINK("x")', '7'],
];

async function checked(people = problematic, above = headed): Promise<IntakeSession> {
  const rows = [...above, ...people];
  const session = new IntakeSession(builtInPolicy);
  const bytes = workbook([{ name: '名册', rows }]);
  const opened = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
  if ('finding' in opened) throw new Error(opened.finding.code);
  const mapping = mappingOf(opened.sheets[0]!.guess, 'roster', { year: 2022, month: 12, day: 31 });
  await session.check({
    parts: { roster: { sheet: 0, mapping, corrections: [] } },
    communities: [],
  });
  return session;
}

const rowsOf = (bytes: Uint8Array) => {
  const opened = openFile(bytes);
  return 'finding' in opened ? [] : opened.sheets[0]!.rows;
};

test('the list of problems names the row, the file’s own header and the value; no formula of it runs', async () => {
  const session = await checked();
  for (const form of ['csv', 'xlsx'] as const) {
    const bytes = await exportedProblems(session, { part: 'roster', form, language: 'zh-CN' });
    const [, first, second] = rowsOf(bytes);
    expect(first?.cells.slice(0, 3)).toEqual(['4', '职级档次', '13']);
    const value = second?.cells[2] ?? '';
    expect(value).toBe(form === 'csv' ? `'=HYPERLINK("x")` : '=HYPERLINK("x")');
  }
});

test('the marked sheet keeps every row where it was, with what is wrong beside it', async () => {
  const session = await checked();
  const bytes = await exportedProblems(session, {
    part: 'roster',
    form: 'marked',
    language: 'zh-CN',
  });
  const rows = rowsOf(bytes);
  expect(rows.map(({ number }) => number)).toEqual([1, 3, 4, 5]);
  expect(rows[2]?.cells.slice(0, 4)).toEqual(['1', 'S01', '委员', '13']);
  expect(rows[2]?.cells[4]).toContain('13');
});

test('the list of problems tells nobody’s name or number, and where they stand', async () => {
  const session = await checked([
    ['530112197102110013', 'S01', '王秀英', '13871230037'],
    ['530112197102110013', 'S01', '委员', '7'],
  ]);
  for (const form of ['csv', 'xlsx'] as const) {
    const rows = rowsOf(
      await exportedProblems(session, { part: 'roster', form, language: 'zh-CN' }),
    );
    const text = rows.flatMap(({ cells }) => cells).join();
    for (const personal of ['530112197102110013', '王秀英', '13871230037'])
      expect(text).not.toContain(personal);
    expect(rows.slice(1).map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['4', '职务', '…'],
      ['4', '职级档次', '…'],
      ['5', '人员编号', '…'],
    ]);
  }
});

test('the list of problems names the columns of a file without a header', async () => {
  const session = await checked(
    [
      ['甲1', 'S01社区', '委员', '四级十档'],
      ['甲2', 'S02社区', '委员', '五级一档'],
    ],
    [],
  );
  const bytes = await exportedProblems(session, {
    ...{ part: 'roster', form: 'csv', language: 'zh-CN' },
  });
  expect(rowsOf(bytes)[1]?.cells.slice(0, 3)).toEqual(['2', '档次', '五级一档']);
});

test('the marked workbook is the one that was opened: other sheets, merged cells and formats stay', async () => {
  const session = new IntakeSession(builtInPolicy);
  const bytes = workbook([
    { name: '说明', rows: [['不动', { date: 40_000 }]] },
    { name: '名册', rows: [...headed, ...problematic], merged: ['A1:D1'] },
  ]);
  const opened = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
  if ('finding' in opened) throw new Error(opened.finding.code);
  const mapping = mappingOf(opened.sheets[1]!.guess, 'roster', { year: 2022, month: 12, day: 31 });
  const parts = { roster: { sheet: 1, mapping, corrections: [] } };
  await session.check({ parts, communities: [] });
  const marked = await exportedProblems(session, {
    part: 'roster',
    form: 'marked',
    language: 'zh-CN',
  });
  const [before, after] = [unzipSync(bytes), unzipSync(marked)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const name of Object.keys(before))
    if (name !== 'xl/worksheets/sheet2.xml') expect(after[name]).toEqual(before[name]);
  expect(strFromU8(after['xl/worksheets/sheet2.xml']!)).toContain('<mergeCell ref="A1:D1"/>');
  const read = openFile(marked);
  if ('finding' in read) throw new Error(read.finding.code);
  const [, , first, second] = read.sheets[1]!.rows;
  expect(first?.cells[4]).toContain('13');
  expect(second?.cells.slice(0, 4)).toEqual(problematic[1]);
});

test('every sheet that was read has its problems in the marked workbook, whichever is asked for', async () => {
  const session = new IntakeSession(builtInPolicy);
  const roll = [
    ['人员编号', '社区', '月数', '年度考核'],
    ['甲1', 'S01', '14', '合格'],
  ];
  const bytes = workbook([
    { name: '名册', rows: [...headed, ...problematic] },
    { name: '奖励', rows: roll },
  ]);
  const opened = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
  if ('finding' in opened) throw new Error(opened.finding.code);
  const at = { year: 2022, month: 12, day: 31 };
  const read = (part: 'roster' | 'bonus', sheet: number) => ({
    ...{ sheet, mapping: mappingOf(opened.sheets[sheet]!.guess, part, at), corrections: [] },
  });
  const parts = { roster: read('roster', 0), bonus: read('bonus', 1) };
  await session.check({ parts, communities: ['S01'] });
  for (const part of ['roster', 'bonus'] as const) {
    const again = openFile(
      await exportedProblems(session, { part, form: 'marked', language: 'zh-CN' }),
    );
    if ('finding' in again) throw new Error(again.finding.code);
    expect(again.sheets[0]!.rows[2]?.cells[4]).toContain('13');
    expect(again.sheets[1]!.rows[1]?.cells[4]).toContain('14');
  }
});

test('a sheet that is read as two files has the problems of both beside its rows', async () => {
  const session = new IntakeSession(builtInPolicy);
  const rows = [
    ['人员编号', '社区', '职务', '职级档次', '月数', '年度考核'],
    ['甲1', 'S01', '委员', '13', '14', '合格'],
  ];
  const bytes = workbook([{ name: '名册', rows }]);
  const opened = session.open({ kind: 'file', name: 'x', bytes, encoding: 'auto' });
  if ('finding' in opened) throw new Error(opened.finding.code);
  const at = { year: 2022, month: 12, day: 31 };
  const read = (part: 'roster' | 'bonus') => ({
    ...{ sheet: 0, mapping: mappingOf(opened.sheets[0]!.guess, part, at), corrections: [] },
  });
  const parts = { roster: read('roster'), bonus: read('bonus') };
  await session.check({ parts, communities: ['S01'] });
  const marked = await exportedProblems(session, {
    ...{ part: 'roster', form: 'marked', language: 'zh-CN' },
  });
  const [header, person] = rowsOf(marked);
  expect(header?.cells[6]).toBe('问题与处理');
  for (const value of ['13', '14']) expect(person?.cells[6]).toContain(value);
});
