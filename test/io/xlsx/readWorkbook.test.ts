import readExcelFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/lib/io/xlsx/readWorkbook.ts';
import { workbook, workbookFiles, zipped } from '../../fixtures/workbook.ts';
import { encode } from '../text/encode.ts';

const cellsOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).map(({ rows }) => rows.map(({ cells }) => cells));

describe('reading a workbook', () => {
  test('gives texts as the spreadsheet shows them, with the rows as it numbers them', () => {
    const bytes = workbook([
      {
        name: '名册 & 表',
        firstRow: 3,
        rows: [
          ['编号', null, '数'],
          [{ inline: 'a<b' }, 47.500000000000007, { date: 42186 }],
          [],
          [{ formula: '引用' }, { error: '#N/A' }, 1200],
        ],
      },
      { name: '隐藏', hidden: true, rows: [['x']] },
    ]);
    const [first, second] = readWorkbook(bytes);
    expect(first).toEqual({
      name: '名册 & 表',
      strictWidth: false,
      rows: [
        { number: 3, cells: ['编号', '', '数'] },
        { number: 4, cells: ['a<b', '47.5', '2015-07-01'] },
        { number: 6, cells: ['引用', '#N/A', '1200'] },
      ],
    });
    expect(second).toMatchObject({ name: '隐藏', hidden: true });
  });

  test('repeats the text of merged cells in each of them', () => {
    const bytes = workbook([
      {
        name: '表',
        rows: [
          ['标题', null, null],
          ['一社区', '甲', 1],
          [null, '乙', 2],
        ],
        merged: ['A1:C1', 'A2:A3'],
      },
    ]);
    expect(cellsOf(bytes)).toEqual([
      [
        ['标题', '标题', '标题'],
        ['一社区', '甲', '1'],
        ['一社区', '乙', '2'],
      ],
    ]);
  });

  test('joins differently set parts of a text, and leaves out readings above it', () => {
    const files = workbookFiles([{ name: '表', rows: [['x']] }]);
    files['xl/sharedStrings.xml'] =
      '<sst><si><r><t>四级</t></r><r><rPr/><t>十档</t></r><rPh><t>シ</t></rPh></si></sst>';
    expect(cellsOf(zipped(files))).toEqual([[['四级十档']]]);
  });

  test('reads element names with a prefix, and cells without a place', () => {
    const files = workbookFiles([{ name: '表', rows: [] }]);
    files['xl/worksheets/sheet1.xml'] =
      '<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf(zipped(files))).toEqual([[['1', 'a']]]);
  });

  test('agrees with another reader', async () => {
    const bytes = workbook([
      {
        name: '一',
        rows: [
          ['编号', '档次'],
          ['0001', 3],
          ['0002', { inline: '四级十档' }],
        ],
      },
    ]);
    const [theirs] = await readExcelFile(new Blob([bytes.slice()]));
    expect(cellsOf(bytes)[0]).toEqual(theirs?.data.map((row) => row.map(String)));
  });

  test('takes a cell without a value for blank, whatever its type', () => {
    const files = workbookFiles([{ name: '表', rows: [['编号', '社区']] }]);
    const row = '<row r="2"><c r="A2" t="s"><v></v></c><c r="B2" t="s"/><c r="C2" t="b"/></row>';
    files['xl/worksheets/sheet1.xml'] = (files['xl/worksheets/sheet1.xml'] ?? '').replace(
      '</sheetData>',
      `${row}</sheetData>`,
    );
    expect(readWorkbook(zipped(files))[0]?.rows).toHaveLength(1);
  });

  test('finds its parts whatever the case of their names and the slashes between them', () => {
    const files = Object.entries(workbookFiles([{ name: '表', rows: [['编号', '社区']] }]));
    const renamed = (name: string) => name.replace('xl/', 'XL\\').replace('sheet1', 'Sheet1');
    const bytes = zipped(Object.fromEntries(files.map(([name, text]) => [renamed(name), text])));
    expect(readWorkbook(bytes)).toMatchObject([{ rows: [{ cells: ['编号', '社区'] }] }]);
  });

  test.each(['utf-16le', 'utf-16be', 'gb18030'] as const)('reads parts in %s', (encoding) => {
    const files = Object.entries(workbookFiles([{ name: '表', rows: [['编号', '社区']] }]));
    const declared = encoding.startsWith('utf-16') ? 'UTF-16' : encoding;
    const bytes = zipped(
      Object.fromEntries(
        files.map(([name, text]) => [
          name,
          encode(text.replace('encoding="UTF-8"', `encoding="${declared}"`), encoding) ?? '',
        ]),
      ),
    );
    expect(readWorkbook(bytes)).toMatchObject([
      { name: '表', rows: [{ cells: ['编号', '社区'] }] },
    ]);
  });

  test.each([
    ['yyyy-mm-dd hh:mm:ss.000', 42186, '2015-07-01'],
    ['e-mm-dd', 42186, '2015-07-01'],
    ['[$-804]yyyy"年"m"月";@', 42186, '2015-07-01'],
    ['0000', 7, '0007'],
    ['0000;[Red]-0000', 12345, '12345'],
    ['"S"00', 7, 'S07'],
    ['\\N\\o000', 7, 'No007'],
    ['Standard', 42186, '42186'],
    ['General;[Red]-General', 42186, '42186'],
    ['0.00E+00', 42186, '42186'],
    ['0"档"', 7, '7'],
    ['0000', 7.5, '7.5'],
  ])('shows a number in the format %s as the sheet does: %d is %s', (format, number, shown) => {
    const files = workbookFiles([{ name: '表', rows: [['编号', { date: number }]] }]);
    const escaped = format.replace(/"/g, '&quot;');
    files['xl/styles.xml'] = (files['xl/styles.xml'] ?? '').replace(
      /formatCode="[^"]*"/,
      () => `formatCode="${escaped}"`,
    );
    expect(cellsOf(zipped(files))).toEqual([[['编号', shown]]]);
  });
});
