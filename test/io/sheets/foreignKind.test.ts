import { expect, test } from 'vitest';
import { foreignKind } from '../../../src/lib/io/sheets/foreignKind.ts';
import { openFile } from '../../../src/lib/io/sheets/openFile.ts';
import { workbook, zipped } from '../../fixtures/workbook.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['web_page', utf8('<html><body><table><tr><td>编号</td></tr></table></body></html>')],
  ['web_page', utf8('\uFEFF<?xml version="1.0"?><Workbook/>')],
  ['web_page', utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n')],
  ['pdf', utf8('%PDF-1.7\n')],
  ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ['open_document', zipped({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' })],
  ['binary_workbook', zipped({ 'xl/workbook.bin': 'x' })],
  ['document', zipped({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })],
  ['archive', zipped({ '名册.csv': 'x' })],
] as const)('a file is said to be what it is: %s', (kind, bytes) => {
  expect(openFile(bytes)).toMatchObject({ finding: { code: 'bad_encoding', reason: kind } });
});

test('a workbook and a text are nothing foreign, nor is a text that has a bracket', () => {
  const book = workbook([{ name: '表', rows: [['编号', '社区']] }]);
  for (const bytes of [book, utf8('编号,社区\n1,S01\n'), utf8('<30岁,社区\n')])
    expect(foreignKind(bytes)).toBeNull();
});
