import { describe, expect, test } from 'vitest';
import { rosterColumns } from '../../src/lib/domain/roster/columns.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { languages } from '../../src/lib/messages/language.ts';
import { recordedRun } from './recordedRun.ts';
import { report } from './report.ts';
import { writtenFile } from './writtenFile.ts';

const PEOPLE = 'W1,C1,正职,3\nW2,C1,委员,12\n';
const tables = [
  ['a title and a date above the header', `名册,,,\n2022年12月,,,\n人员编号,社区编号,岗位,档次\n`],
  ['a title in a line of one cell', '某街道社区工作者名册\n人员编号,社区编号,岗位,档次\n'],
  ['a title above its own column names', '名册,,,\nworker_id,community_id,role,step\n'],
  ['a header of two rows', '人员编号,社区编号,任职情况,\n,,岗位,档次\n'],
  ['no title', '人员编号,社区编号,岗位,档次\n'],
  ['no title and its own column names', 'worker_id,community_id,role,step\n'],
].map(([name = '', head = '']) => ({ name, text: `${head}${PEOPLE}` }));
const ends = [
  ['a row of sums', '合计,2人,,\n'],
  ['a row of sums with fewer cells', '合计：2人\n'],
  ['sums and signatures', '小计,,,\n总计,2人,,\n制表人：张三,,,\n'],
].map(([name = '', text = '']) => ({ name, text }));
const all = tables.flatMap((table) =>
  ends.map((end) => ({ name: `${table.name}, and ${end.name}`, text: table.text + end.text })),
);

describe('a table of an office on the command line', { timeout: 30_000 }, () => {
  test.each(all)('is read by validate: $name', async ({ text }) => {
    const file = await writtenFile('roster.csv', text);
    const { code, out } = await recordedRun(['validate', '--json', '--roster', file]);
    expect(JSON.parse(out)).toMatchObject({ rows: 2, accepted: 2, problems: [] });
    expect(code).toBe(0);
  });

  test.each(all)('is read by simulate: $name', async ({ text }) => {
    const file = await writtenFile('roster.csv', text);
    const { baseline } = await report('--roster', file);
    expect(baseline.gradeAllowance).toMatchObject({ monthly: '2400.00', mean: '1200.00' });
  });

  test.each(all)('is read by anonymise: $name', async ({ text }) => {
    const file = await writtenFile('roster.csv', text);
    const { out } = await recordedRun(['anonymise', '--json', '--roster', file]);
    expect(JSON.parse(out)).toMatchObject({ rows: 2, written: 2, problems: [] });
  });

  test('may be a bonus roll or a list of communities', async () => {
    const roster = await writtenFile('roster.csv', all[0]?.text ?? '');
    const bonus = await writtenFile(
      'bonus.csv',
      'worker_id,community_id,months,appraisal\nW1,C1,12,优秀\n合计,,12,\n',
    );
    const communities = await writtenFile(
      'communities.csv',
      'community_id,rating\nC1,met\n合计,1\n',
    );
    const { code, out } = await recordedRun([
      ...['validate', '--json', '--roster', roster],
      ...['--bonus', bonus, '--communities', communities],
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: {
        bonus: { rows: 1, accepted: 1, skipped: [{ row: 3, kind: 'total' }] },
        communities: { rows: 1, accepted: 1, skipped: [{ row: 3, kind: 'total' }] },
      },
    });
  });

  test('has its rows of sums named where they are left out', async () => {
    const file = await writtenFile(
      'roster.csv',
      `人员编号,社区编号,岗位,档次\n${PEOPLE}合计,2,,\n`,
    );
    const { out } = await recordedRun(['validate', '--roster', file]);
    expect(out).toContain(`${file}: not read as data: Rows of sums, 1: row 4.`);
    const { out: zh } = await recordedRun(['validate', '--roster', file, '--lang', 'zh']);
    expect(zh).toContain(`${file}：未作为数据读取的合计行 1 行：第 4 行。`);
    for (const command of ['simulate', 'anonymise'])
      expect((await recordedRun([command, '--roster', file])).err).toContain('sums, 1: row 4.');
  });

  test('lacks one column where its header below the title has the others', async () => {
    const file = await writtenFile('r.csv', '名册,,\n人员编号,社区编号,岗位\nW1,C1,正职\n');
    const { code, out } = await recordedRun(['validate', '--json', '--roster', file]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      accepted: 0,
      problems: [{ row: 2, column: 'step', code: 'missing_column' }],
    });
  });

  test('is text without a table where nothing in it is known', async () => {
    const file = await writtenFile('r.csv', '填表说明\n请如实填写,谢谢\n');
    const { out } = await recordedRun(['validate', '--json', '--roster', file]);
    const { problems } = JSON.parse(out) as { problems: readonly { row: number }[] };
    expect(problems.map(({ row }) => row)).toEqual([1, 1, 1, 1]);
  });
});

describe('the names of columns in what is said', () => {
  test('are those of the file, with what they were taken for; for programs the codes stay', async () => {
    const file = await writtenFile('r.csv', '编号,所在社区,现任职务,职级档次\n1,C1,,13\n');
    const { out } = await recordedRun(['validate', '--roster', file]);
    expect(out).toContain('Row 2, column "Post" (header "现任职务"): "Post" is empty.');
    const { out: zh } = await recordedRun(['validate', '--roster', file, '--lang', 'zh']);
    expect(zh).toContain('第 2 行“岗位”列（表头“现任职务”）：“岗位”为空。');
    const { out: json } = await recordedRun(['validate', '--json', '--roster', file]);
    expect(JSON.parse(json)).toMatchObject({ problems: [{ column: 'role' }, { column: 'step' }] });
  });

  test.each(languages)('may be those of the interface in %s', async (language) => {
    const { columns } = messages[language].problems;
    const header = rosterColumns.map(({ name }) => columns[name]).join(',');
    const file = await writtenFile('r.csv', `${header}\nW1,C1,member,12,3,本科,,,competent,7,\n`);
    const { code, out } = await recordedRun(['validate', '--json', '--roster', file]);
    expect(JSON.parse(out)).toMatchObject({ accepted: 1, problems: [] });
    expect(code).toBe(0);
  });
});

describe('a file in the own column names', () => {
  test('keeps every row that has all cells, whatever word its identifier begins with', async () => {
    const rows = 'SUM1,C1,member,1\nTotal 2,C1,member,13\nnote:3,C1,head,2\n';
    const file = await writtenFile('roster.csv', `worker_id,community_id,role,step\n${rows}`);
    const { out } = await recordedRun(['validate', '--json', '--roster', file]);
    expect(JSON.parse(out)).toMatchObject({
      rows: 3,
      accepted: 2,
      problems: [{ row: 3, code: 'step_out_of_range' }],
      files: { roster: { rows: 3, accepted: 2 } },
    });
  });

  test('is refused a row that lacks cells and does not say that it is a sum', async () => {
    const file = await writtenFile(
      'roster.csv',
      'worker_id,community_id,role,step\nW1,C1,member,1\nW2,,,\nW3,C1\n',
    );
    const { out } = await recordedRun(['validate', '--json', '--roster', file]);
    expect(JSON.parse(out)).toMatchObject({
      rows: 3,
      accepted: 1,
      problems: [
        { row: 3, code: 'missing_value' },
        { row: 3, code: 'missing_value' },
        { row: 3, code: 'missing_value' },
        { row: 4, code: 'wrong_field_count' },
      ],
    });
  });
});
