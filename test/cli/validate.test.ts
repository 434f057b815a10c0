import { readFile, truncate } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/lib/io/sheets/openFile.ts';
import { encode } from '../io/text/encode.ts';
import { recordedRun } from './recordedRun.ts';
import { writtenFile } from './writtenFile.ts';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../data/sample/${name}.csv`, import.meta.url));

const HEADER = 'worker_id,community_id,role,step\n';

async function validated(...options: readonly string[]) {
  const { code, out, err } = await recordedRun(['validate', '--json', ...options]);
  return { code, err, result: JSON.parse(out) as unknown };
}

describe('validate', { timeout: 30_000 }, () => {
  test('finds nothing wrong with the sample', async () => {
    const { code, result, err } = await validated(
      ...['--roster', sample('roster')],
      ...['--bonus', sample('bonus')],
      ...['--communities', sample('communities')],
    );
    expect([code, err]).toEqual([0, '']);
    expect(result).toEqual({
      rows: 1172,
      accepted: 1172,
      problems: [],
      files: {
        roster: { rows: 1172, accepted: 1172 },
        bonus: { rows: 1508, accepted: 1508 },
        communities: { rows: 122, accepted: 122 },
      },
    });
  });

  test('exits with 1 where there are problems, and lists each with its place and a sentence', async () => {
    const file = await writtenFile('roster.csv', `${HEADER}W1,C1,member,1\nW1,C1,member,13\n`);
    const { code, result, err } = await validated('--roster', file);
    expect([code, err]).toEqual([1, '']);
    expect(result).toEqual({
      rows: 2,
      accepted: 1,
      problems: [
        {
          file: 'roster',
          row: 3,
          column: 'worker_id',
          value: 'W1',
          code: 'duplicate_worker',
          message:
            'The worker id "W1" stands in row 2 already. One row a person; the first was taken.',
        },
        {
          file: 'roster',
          row: 3,
          column: 'step',
          value: '13',
          code: 'step_out_of_range',
          message:
            'The step "13" is out of range. Use a whole number from 1 to 12, or the full label of a step.',
        },
      ],
      files: { roster: { rows: 2, accepted: 1 } },
    });
  });

  test('tells where the name or the number of a person stands, and not what it is', async () => {
    const card = '530112197102110013';
    const rows = [`${card},C1,王秀英,13871230037`, `${card},C1,member,1`];
    const file = await writtenFile('roster.csv', `${HEADER}${rows.join('\n')}\n`);
    const { out: json } = await recordedRun(['validate', '--json', '--roster', file]);
    const { out: text } = await recordedRun(['validate', '--roster', file]);
    const { err: refused } = await recordedRun(['simulate', '--roster', file]);
    for (const said of [json, text, refused]) {
      for (const personal of [card, '王秀英', '13871230037']) expect(said).not.toContain(personal);
      expect(said).toContain('…');
    }
    expect(JSON.parse(json)).toMatchObject({
      problems: [
        { row: 2, column: 'role', value: '…', code: 'unknown_role' },
        { row: 2, column: 'step', value: '…' },
        { row: 3, column: 'worker_id', value: '…', code: 'duplicate_worker' },
      ],
    });
  });

  test("does not hold a roster alone against the sample's communities", async () => {
    const file = await writtenFile('roster.csv', `${HEADER}W1,elsewhere,member,1\n`);
    expect((await validated('--roster', file)).code).toBe(0);
  });

  test('holds a roster and a bonus roll against the communities given with them', async () => {
    const communities = await writtenFile('c.csv', 'community_id,rating\nC1,met\nC2,odd\n');
    const roster = await writtenFile(
      'r.csv',
      `${HEADER}W1,C1,head,1\nW2,C2,head,1\nW3,C3,head,1\n`,
    );
    const bonus = await writtenFile(
      'b.csv',
      'worker_id,community_id,months,appraisal\nW1,C1,12,优秀\nW2,C4,12,优秀\n',
    );
    const { result } = await validated(
      ...['--roster', roster, '--bonus', bonus, '--communities', communities],
    );
    expect(result).toMatchObject({
      rows: 3,
      accepted: 2,
      problems: [
        { file: 'roster', row: 4, value: 'C3', code: 'unknown_community' },
        { file: 'bonus', row: 3, value: 'C4', code: 'unknown_community' },
        { file: 'communities', row: 3, value: 'odd', code: 'unknown_rating' },
      ],
      files: { bonus: { rows: 2, accepted: 1 }, communities: { rows: 2, accepted: 1 } },
    });
  });

  test("tells a file of communities that can't be used once, not for every person", async () => {
    const communities = await writtenFile('c.csv', 'community_id\nC1\n');
    const { result } = await validated(
      ...['--roster', sample('roster'), '--bonus', sample('bonus')],
      ...['--communities', communities],
    );
    expect(result).toMatchObject({
      accepted: 1172,
      problems: [{ file: 'communities', row: 1, column: 'rating', code: 'missing_column' }],
      files: { communities: { accepted: 0 } },
    });
  });

  test('checks against the posts and steps of the policy given', async () => {
    const { out } = await recordedRun(['policy']);
    const policy = await writtenFile('policy.json', out.replaceAll('委员', '专职委员'));
    const file = await writtenFile('roster.csv', `${HEADER}W1,C1,专职委员,1\nW2,C1,委员,1\n`);
    expect((await validated('--roster', file, '--policy', policy)).result).toMatchObject({
      accepted: 1,
      problems: [{ row: 3, code: 'unknown_role' }],
    });
  });

  test.each(['auto', 'gb18030'])(
    'reads a roster in GB18030 with --encoding %s',
    async (encoding) => {
      const bytes = encode('人员编号,社区编号,岗位,档次\n1,C1,一肩挑,四级十二档\n', 'gb18030');
      const file = await writtenFile('名册.csv', bytes ?? '');
      expect((await validated('--roster', file, '--encoding', encoding)).code).toBe(0);
    },
  );

  test('refuses a file that is not in the encoding named', async () => {
    const bytes = encode('人员编号,社区编号,岗位,档次\n', 'gb18030');
    const file = await writtenFile('名册.csv', bytes ?? '');
    const { code, result } = await validated('--roster', file, '--encoding', 'utf-8');
    expect(code).toBe(1);
    expect(result).toMatchObject({ rows: 0, problems: [{ row: 1, code: 'bad_encoding' }] });
  });

  test('does not read a file that is too large', async () => {
    const file = await writtenFile('roster.csv', HEADER);
    await truncate(file, MAX_FILE_BYTES + 1);
    const { code, result } = await validated('--roster', file);
    expect(code).toBe(1);
    expect(result).toMatchObject({ rows: 0, problems: [{ row: 1, code: 'too_large' }] });
  });

  test('prints a summary and a line a problem without --json', async () => {
    const file = await writtenFile('roster.csv', `${HEADER}W1,C1,member,二级一档\n`);
    const { code, out } = await recordedRun(['validate', '--roster', file, '--lang', 'zh']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n').slice(-1)).toEqual([
      `${file} 第 2 行“档次”列（表头“step”）：“二级一档”有两种读法：档次是各级连续编号的，如按级内编号，应为“二级四档”。请核对后填写连续编号的全称或数字。`,
    ]);
  });

  test('says so where nothing is wrong', async () => {
    const { out } = await recordedRun(['validate', '--roster', sample('roster')]);
    expect(out).toMatch(/1,172 +1,172 +0\nNo problem was found\.\n$/);
  });
});

describe('policy', () => {
  test('prints the built-in policy, which the other commands take for the same', async () => {
    const { code, out, err } = await recordedRun(['policy']);
    expect([code, err]).toEqual([0, '']);
    const document = new URL('../../data/policies/xishan-2022.json', import.meta.url);
    expect(JSON.parse(out)).toEqual(JSON.parse(await readFile(document, 'utf8')));
  });

  test('prints a policy given as it was read', async () => {
    const { out } = await recordedRun(['policy']);
    const file = await writtenFile('policy.json', out.replace('"600"', '"700"'));
    expect((await recordedRun(['policy', '--policy', file])).out).toBe(
      await readFile(file, 'utf8'),
    );
  });
});
