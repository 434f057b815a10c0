import { describe, expect, test } from 'vitest';
import { dataRowJudge } from '../../../src/lib/domain/intake/dataRow.ts';
import { detectLayout, layoutAt } from '../../../src/lib/domain/intake/layout.ts';
import type { Sheet } from '../../../src/lib/domain/intake/sheet.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';

const signOf = dataRowJudge(builtInPolicy);

function sheet(...rows: readonly string[]): Sheet {
  return {
    name: '',
    rows: rows.map((row, i) => ({ number: i + 1, cells: row.split(',') })),
    strictWidth: true,
  };
}

describe('a file whose first row is a person has no header', () => {
  test.each([
    [
      'an identity card',
      '1,王秀英,530112197102110013,金碧社区,委员,四级十档',
      '2,李四,,马街社区,,',
    ],
    ['a telephone', '王秀英,金碧社区,13871230037', '李四,马街社区,'],
    ['a post', '王秀英,金碧社区,委员', '李四,马街社区,'],
    ['a step', '王秀英,金碧社区,四级十档', '李四,马街社区,'],
    ['a step in a way that is asked about', '王秀英,金碧社区,二级一档', '李四,马街社区,'],
    ['an appraisal', '王秀英,金碧社区,合格', '李四,马街社区,'],
    ['a number', '7,王秀英,金碧社区', '李四,,马街社区'],
    [
      'words that headers have too',
      '1,王秀英,金碧社区,委员,10,大学学历,社会工作师',
      '2,李四,马街社区,委员,9,大学学历,社会工作师',
    ],
    ['nobody below', '王秀英,金碧社区,委员,10'],
  ])('known by %s', (_, ...rows) => {
    const layout = detectLayout(sheet(...rows), signOf);
    expect(layout.headerRows).toEqual([]);
    expect(layout.first).toBe(0);
    expect(layout.headers.join('')).toBe('');
  });
});

test('a title above rows without a header is no person', () => {
  const layout = detectLayout(sheet('某街道名册', '王秀英,金碧社区,委员,10'), signOf);
  expect(layout).toMatchObject({ headerRows: [], first: 1 });
});

test('a row that names a known column is a header, also beside a word of the policy', () => {
  const counts = sheet('社区,正职,副职,委员', '金碧社区,1,2,5');
  expect(detectLayout(counts, signOf).headerRows).toEqual([1]);
  const headed = sheet('编号,甲,乙,丙', '1,王秀英,金碧社区,委员');
  expect(detectLayout(headed, signOf).headerRows).toEqual([1]);
  const personal = sheet('姓名,岗位,职级', '王秀英,委员,10');
  expect(detectLayout(personal, signOf).headerRows).toEqual([1]);
});

test('a row of words that nothing is known of is a header', () => {
  expect(detectLayout(sheet('甲,乙,丙', '王秀英,金碧社区,委员'), signOf).headerRows).toEqual([1]);
});

test('a person may say that there is no header, and that there is one', () => {
  const table = sheet('甲,乙,丙', '王秀英,金碧社区,委员');
  expect(layoutAt(table, 0, 0)).toEqual({
    headers: ['', '', ''],
    headerRows: [],
    first: 0,
    titles: [],
    width: 3,
  });
  expect(layoutAt(table, 1, 1)).toMatchObject({ headers: ['甲', '乙', '丙'], headerRows: [1] });
});
