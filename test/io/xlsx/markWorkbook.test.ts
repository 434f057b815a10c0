import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../../src/lib/io/sheets/openFile.ts';
import { markWorkbook } from '../../../src/lib/io/xlsx/markWorkbook.ts';
import { workbookFiles, zipped } from '../../fixtures/workbook.ts';

function marked(rows: string, texts: readonly (readonly [number, string])[], column = 1) {
  const files = workbookFiles([{ name: '表', rows: [] }]);
  files['xl/worksheets/sheet1.xml'] =
    `<worksheet><dimension ref="A1:A2"/><sheetData>${rows}</sheetData></worksheet>`;
  const bytes = markWorkbook(zipped(files), [{ sheet: 0, column, texts: new Map(texts) }]);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  const opened = openFile(bytes);
  return { xml, rows: 'finding' in opened ? [] : opened.sheets[0]!.rows };
}

describe('a workbook with texts beside its rows', () => {
  test('has them in their column, between the cells before it and after it', () => {
    const row =
      '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="B2" s="3"/><c r="C2" s="3"/></row>';
    const { xml, rows } = marked(row, [[2, '应为 <四级> & "十档"']]);
    expect(rows).toEqual([{ number: 2, cells: ['1', '应为 <四级> & "十档"'] }]);
    expect([...xml.matchAll(/ r="([A-Z]\d)"/g)].map(([, at]) => at)).toEqual(['A2', 'B2', 'C2']);
    expect(xml).not.toMatch(/dimension|spans/);
  });

  test('counts rows that carry no number, and those that are empty', () => {
    const { rows } = marked('<row><c><v>1</v></c></row><row/><row r="9"/>', [
      [1, '一'],
      [2, '二'],
      [9, '九'],
    ]);
    expect(rows).toEqual([
      { number: 1, cells: ['1', '一'] },
      { number: 2, cells: ['', '二'] },
      { number: 9, cells: ['', '九'] },
    ]);
  });

  test('leaves rows without one as they are, and signs that XML has no way to write out', () => {
    const kept = '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>';
    const { xml, rows } = marked(`${kept}<row r="2"><c r="A2"><v>2</v></c></row>`, [
      [2, 'a\u0001b'],
    ]);
    expect(xml).toContain(kept);
    expect(rows[1]?.cells).toEqual(['2', 'ab']);
  });
});
