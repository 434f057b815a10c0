import { expect, test } from 'vitest';
import { mappingOf } from '../../../src/lib/domain/intake/sheetGuess.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { openFile } from '../../../src/lib/io/sheets/openFile.ts';
import { IntakeSession } from '../../../src/lib/state/intake/intakeSession.ts';
import { exportedProblems } from '../../../src/lib/state/intake/problemExport.ts';
import { workbook } from '../../fixtures/workbook.ts';

async function checked(): Promise<IntakeSession> {
  const rows = [
    ['某街道名册'],
    [],
    ['人员编号', '社区', '职务', '职级档次'],
    ['1', 'S01', '委员', '13'],
    ['2', 'S01', '=HYPERLINK("x")', '7'],
  ];
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
