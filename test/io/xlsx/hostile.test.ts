import { describe, expect, test } from 'vitest';
import { openFile } from '../../../src/lib/io/sheets/openFile.ts';
import { columnLetters } from '../../../src/lib/io/xlsx/cellPlace.ts';
import { workbook, workbookFiles, zipped } from '../../fixtures/workbook.ts';
import { readRoster } from '../../intake/readOne.ts';

const findingOf = (bytes: Uint8Array) => {
  const opened = openFile(bytes);
  return 'finding' in opened ? opened.finding : null;
};

describe('a hostile workbook', () => {
  test('with hundreds of megabytes in a small file is refused by its directory', () => {
    const files = { ...workbookFiles([{ name: '表', rows: [['x']] }]) };
    const bytes = zipped({ ...files, 'xl/media/filler.bin': new Uint8Array(40 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(findingOf(bytes)).toMatchObject({ code: 'too_large', what: 'unpacked' });
  });

  test('that declares less than it holds is refused while it is unpacked', () => {
    const files = workbookFiles([{ name: '表', rows: [] }]);
    const cell = '<c t="inlineStr"><is><t>x</t></is></c>';
    files['xl/worksheets/sheet1.xml'] =
      `<worksheet><sheetData><row>${cell.repeat(20_000)}</row></sheetData></worksheet>`;
    const bytes = zipped(files);
    const name = new TextEncoder().encode('xl/worksheets/sheet1.xml');
    const view = new DataView(bytes.buffer);
    // The directory's entry stands last; its declared size is 24 bytes in, its name 46.
    const at = Buffer.from(bytes).lastIndexOf(name) - 46;
    view.setUint32(at + 24, 1000, true);
    expect(findingOf(bytes)).toMatchObject({ code: 'bad_encoding', reason: 'broken_workbook' });
  });

  const people = [
    ['人员编号', '社区编号'],
    ['1', 'S01'],
  ];
  const cells = (from: number, row: number, count: number) =>
    Array.from({ length: count }, (_, i) => `<c r="${columnLetters(from + i)}${row}"><v>1</v></c>`);
  const withRow = (row: string) => {
    const files = workbookFiles([{ name: '表', rows: people }]);
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    return zipped({
      ...files,
      'xl/worksheets/sheet1.xml': sheet.replace('</sheetData>', `${row}</sheetData>`),
    });
  };

  test('with a few cells in the last columns is read without them', () => {
    const bytes = withRow(`<row r="1048576">${cells(16_370, 1_048_576, 14).join('')}</row>`);
    const rows = people.map((row, i) => ({ number: i + 1, cells: row }));
    expect(openFile(bytes)).toMatchObject({ sheets: [{ rows }] });
  });

  test('with a row of thousands of cells is refused', () => {
    const bytes = withRow(`<row r="3">${cells(0, 3, 16_384).join('')}</row>`);
    expect(findingOf(bytes)).toMatchObject({ code: 'too_large', what: 'cells' });
  });

  test('with one sheet that is too wide, broken or not there is read for the others', () => {
    const sheets = ['甲', '乙', '丙', '丁'].map((name) => ({ name, rows: people }));
    const files: Record<string, string> = { ...workbookFiles(sheets) };
    files['xl/worksheets/sheet1.xml'] =
      `<worksheet><sheetData><row r="1">${cells(2_000, 1, 200).join('')}</row></sheetData></worksheet>`;
    files['xl/worksheets/sheet2.xml'] = `<worksheet><sheetData a="${'>'.repeat(5_000_000)}`;
    delete files['xl/worksheets/sheet3.xml'];
    const bytes = zipped(files);
    expect(openFile(bytes)).toMatchObject({
      sheets: [
        { name: '甲', rows: [], refused: { code: 'too_large' } },
        { name: '乙', rows: [], refused: { reason: 'broken_workbook' } },
        { name: '丙', rows: [], refused: { reason: 'broken_workbook' } },
        { name: '丁', rows: [{ number: 1 }, { number: 2 }] },
      ],
    });
    expect(readRoster(bytes, '甲').problems).toMatchObject([{ row: 1, code: 'too_large' }]);
    expect(readRoster(bytes, '丁')).toMatchObject({ rows: 1 });
  });

  test('whose formatting reaches to the last cell is read, for nothing stands there', () => {
    const files = workbookFiles([{ name: '表', rows: [] }]);
    files['xl/worksheets/sheet1.xml'] =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells></worksheet>';
    expect(openFile(zipped(files))).toMatchObject({
      sheets: [{ rows: [{ number: 1, cells: ['7', '8'] }] }],
    });
  });

  test('that is cut off is refused', () => {
    const whole = workbook([{ name: '表', rows: [['x']] }]);
    expect(findingOf(whole.slice(0, whole.length - 40))).toMatchObject({
      code: 'bad_encoding',
      reason: 'broken_workbook',
    });
  });
});
