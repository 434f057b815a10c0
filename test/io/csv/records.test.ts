import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  delimiters,
  eachRecord,
  type CsvRecord,
  type Delimiter,
} from '../../../src/lib/io/csv/records.ts';

function records(text: string, delimiter: Delimiter = ','): CsvRecord[] {
  const all: CsvRecord[] = [];
  eachRecord(text, delimiter, (record) => {
    all.push(record);
    return true;
  });
  return all;
}

describe('the records of a CSV file', () => {
  test('are numbered as a spreadsheet numbers its rows, blank ones counted and passed over', () => {
    expect(records('a,b\n\n1,2\n , \n,\n3,4\n')).toEqual([
      { row: 1, fields: ['a', 'b'] },
      { row: 3, fields: ['1', '2'] },
      { row: 6, fields: ['3', '4'] },
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('end at %j, at the end of the file or not', (end) => {
    const rows = [
      { row: 1, fields: ['a', 'b'] },
      { row: 2, fields: ['1', '2'] },
    ];
    expect(records(`a,b${end}1,2`)).toEqual(rows);
    expect(records(`a,b${end}1,2${end}`)).toEqual(rows);
  });

  test('may end in different ways in one file', () => {
    expect(records('a\r\nb\nc\rd').map(({ fields }) => fields[0])).toEqual(['a', 'b', 'c', 'd']);
  });

  test('may hold delimiters, quotation marks and line ends in quotation marks', () => {
    expect(records('a,"b ""c"", d\ne"\n1,2\n')).toEqual([
      { row: 1, fields: ['a', 'b "c", d\ne'] },
      { row: 2, fields: ['1', '2'] },
    ]);
  });

  test('say where a quotation mark opens that never closes', () => {
    expect(records('a,b\n1,2\n3,"4\n5,6\n')[2]).toMatchObject({ row: 3, flaw: 'unclosed_quote' });
  });

  test('say where text follows a closing quotation mark', () => {
    expect(records('a,b\n1,"2"x\n5,6\n')[1]).toMatchObject({ row: 2, flaw: 'stray_quote' });
  });

  test('leave quotation marks alone that stand inside a field', () => {
    expect(records('a"b,c"\n')).toEqual([{ row: 1, fields: ['a"b', 'c"'] }]);
  });

  test('give back what was written, whatever it was', () => {
    const field = fc.string({
      unit: fc.constantFrom('a', '委', '"', ',', ';', '\t', '\n', ' ', '1'),
    });
    const row = fc.array(field, { minLength: 2, maxLength: 4 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...delimiters), (rows, delimiter) => {
        const kept = rows.filter((fields) => fields.some((text) => text.trim() !== ''));
        const text = kept.map((fields) => fields.map(quoted).join(delimiter)).join('\r\n');
        expect(records(text, delimiter).map(({ fields }) => fields)).toEqual(kept);
      }),
    );
  });
});
