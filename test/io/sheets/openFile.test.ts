import { describe, expect, test } from 'vitest';
import { openFile, openPasted } from '../../../src/lib/io/sheets/openFile.ts';
import { openFiles } from '../../../src/lib/io/sheets/openFiles.ts';
import { workbook } from '../../fixtures/workbook.ts';
import { byteOrderMarks, encode } from '../text/encode.ts';
import { encodings } from '../../../src/lib/io/text/encoding.ts';

const text = '编号,社区\n0001,S01\n\n0002,"S,02"\n';
const rows = [
  { number: 1, cells: ['编号', '社区'] },
  { number: 2, cells: ['0001', 'S01'] },
  { number: 4, cells: ['0002', 'S,02'] },
];

describe('opening a text file', () => {
  test.each(encodings)('recognises %s, with a byte order mark and without', (encoding) => {
    const bare = encode(text, encoding) ?? new Uint8Array();
    for (const mark of [[], byteOrderMarks[encoding] ?? []]) {
      expect(openFile(Uint8Array.from([...mark, ...bare]))).toMatchObject({
        kind: 'text',
        encoding,
        delimiter: ',',
        sheets: [{ rows }],
      });
    }
  });

  test.each([',', '\t', ';', '|', '，'])('finds the separator %j', (delimiter) => {
    const bytes = new TextEncoder().encode(
      ['某街道名册', 'a b c', '1 2 3', '4 5 6'].join('\n').replace(/ /g, delimiter),
    );
    expect(openFile(bytes)).toMatchObject({ delimiter });
  });
});

test('a workbook of before 2007 and a locked one are refused, each with its own reason', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0];
  expect(openFile(Uint8Array.from(compound))).toMatchObject({
    finding: { reason: 'old_workbook' },
  });
  const part = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(openFile(Uint8Array.from([...compound, 69, ...part]))).toMatchObject({
    finding: { reason: 'locked_workbook' },
  });
});

describe('pasting', () => {
  test('takes cells with tabs between them, line ends within quotation marks included', () => {
    expect(openPasted({ text: '编号\t备注\r\n1\t"上\n下"\r\n' })).toMatchObject({
      kind: 'pasted',
      sheets: [{ rows: [{ cells: ['编号', '备注'] }, { cells: ['1', '上\n下'] }] }],
    });
  });

  test('takes the table of a page where the plain text has no cells', () => {
    const html =
      '<table><tr><th colspan=2>标题</th></tr><tr><td rowspan="2">一</td><td>a&amp;b</td></tr><tr><td>c</td></tr></table>';
    expect(openPasted({ text: '', html })).toMatchObject({
      sheets: [
        { rows: [{ cells: ['标题', '标题'] }, { cells: ['一', 'a&b'] }, { cells: ['一', 'c'] }] },
      ],
    });
  });

  test('says that there is nothing where there is nothing', () => {
    expect(openPasted({ text: ' \n' })).toEqual({ finding: { code: 'empty' } });
  });
});

describe('opening several files', () => {
  const csv = { name: '名册.csv', bytes: new TextEncoder().encode(text) };

  test('gives their sheets one after another, each called by its file', () => {
    const book = workbook([
      {
        name: '奖励',
        rows: [
          ['编号', '月数'],
          ['0001', 12],
        ],
      },
    ]);
    expect(openFiles([csv, { name: '奖励.xlsx', bytes: book }])).toMatchObject({
      kind: 'workbook',
      sheets: [{ name: '名册.csv', rows }, { name: '奖励.xlsx（奖励）' }],
    });
  });

  test('opens none where one can’t be read, and names that one', () => {
    const broken = { name: '坏.csv', bytes: new TextEncoder().encode('hello') };
    expect(openFiles([csv, broken])).toEqual({ finding: { code: 'empty' }, file: '坏.csv' });
  });
});
