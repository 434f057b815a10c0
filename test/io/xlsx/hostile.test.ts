import { describe, expect, test } from 'vitest';
import { openFile } from '../../../src/lib/io/sheets/openFile.ts';
import { workbook, workbookFiles, zipped } from '../../fixtures/workbook.ts';

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

  test('with a cell in the last column of the last row is refused', () => {
    const files = workbookFiles([{ name: '表', rows: [] }]);
    files['xl/worksheets/sheet1.xml'] =
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(findingOf(zipped(files))).toMatchObject({ code: 'too_large', what: 'cells' });
  });

  test('whose formatting reaches to the last cell is read, for nothing stands there', () => {
    const files = workbookFiles([{ name: '表', rows: [] }]);
    files['xl/worksheets/sheet1.xml'] =
      '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells></worksheet>';
    expect(openFile(zipped(files))).toMatchObject({
      sheets: [{ rows: [{ number: 1, cells: ['7', '8'] }] }],
    });
  });

  test('that is cut off, or an archive of something else, is refused', () => {
    const whole = workbook([{ name: '表', rows: [['x']] }]);
    for (const bytes of [whole.slice(0, whole.length - 40), zipped({ 'a.txt': 'x' })])
      expect(findingOf(bytes)).toMatchObject({ code: 'bad_encoding', reason: 'broken_workbook' });
  });
});
