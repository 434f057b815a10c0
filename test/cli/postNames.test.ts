import { describe, expect, test } from 'vitest';
import { workbook } from '../fixtures/workbook.ts';
import { recordedRun } from './recordedRun.ts';
import { report } from './report.ts';
import { writtenFile } from './writtenFile.ts';

const HEADER = 'worker_id,community_id,role,step\n';
const ROWS = 'W1,C1,书记,3\nW2,C1,网格员,12\nW3,C1,委员,12\n';
const POSTS = ['--post', '书记=head', '--post', '网格员=member'];

const roster = () => writtenFile('roster.csv', HEADER + ROWS);

describe('a post that the policy does not have', { timeout: 30_000 }, () => {
  test('is a problem until somebody says what it means', async () => {
    const file = await roster();
    const { code, out } = await recordedRun(['validate', '--roster', file]);
    expect(code).toBe(1);
    expect(out).toContain('The post "书记"');
    expect(out.trimEnd().split('\n').slice(-1)[0]).toContain('--post clerk=member');
    const { out: zh } = await recordedRun(['validate', '--roster', file, '--lang', 'zh']);
    expect(zh.trimEnd().split('\n').slice(-1)[0]).toContain('--post 网格员=member');
  });

  test('is read by validate as it is told', async () => {
    const { code, out } = await recordedRun([
      'validate',
      '--json',
      '--roster',
      await roster(),
      ...POSTS,
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 3, accepted: 3, problems: [] });
  });

  test('is costed by simulate as the post that it means, under the same policy', async () => {
    const told = await report('--roster', await roster(), ...POSTS);
    const plain = await report(
      '--roster',
      await writtenFile('r.csv', HEADER + ROWS.replace('书记', '正职').replace('网格员', '委员')),
    );
    expect(told.run).toEqual(plain.run);
    expect(told.baseline).toEqual(plain.baseline);
    expect(told.impact.byRole['head']?.workers).toBe(1);
  });

  test('is written by anonymise as the post that it means', async () => {
    const { code, out } = await recordedRun([
      ...['anonymise', '--json', '--roster', await roster()],
      ...POSTS,
    ]);
    expect(code).toBe(0);
    const { roster: rows } = JSON.parse(out) as { roster: readonly { role: string }[] };
    expect(rows.map(({ role }) => role).sort()).toEqual(['head', 'member', 'member']);
  });

  test('is told by a label too, and found in a workbook of which no post is known', async () => {
    const file = await writtenFile(
      'staff.xlsx',
      workbook([
        {
          name: '名册',
          rows: [
            ['某街道名册'],
            ['人员编号', '所在社区', '现任', '档次'],
            ['1', 'C1', '网格员', 12],
            ['2', 'C1', '网格 员', 11],
          ],
        },
      ]),
    );
    const options = ['validate', '--json', '--roster', file];
    expect((await recordedRun(options)).code).toBe(1);
    const { code, out } = await recordedRun([...options, '--post=网格员＝委员']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accepted: 2 });
  });
});

describe('--post', () => {
  test.each(['validate', 'simulate', 'anonymise'])(
    'of %s is refused for a post that there is not, with those that there are',
    async (command) => {
      const file = await roster();
      const args = [command, '--roster', file, '--post', '网格员=clerk'];
      const { code, out, err } = await recordedRun(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(
        '--post: the policy has no post "clerk". Use one of: combined_head (一肩挑)',
      );
      const { err: zh } = await recordedRun([...args, '--lang', 'zh']);
      expect(zh).toContain('--post：政策标准没有岗位“clerk”。可用：一肩挑');
    },
  );

  test.each(['网格员', '=member', '网格员=', ' =member'])(
    'is refused without a word and a post: %j',
    async (value) => {
      const { code, err } = await recordedRun(['validate', '--roster', 'x', `--post=${value}`]);
      expect(code).toBe(2);
      expect(err).toContain('such as clerk=member');
    },
  );

  test.each([
    ['a word that is another post already', ['--post', '正职=member'], '"正职" is the post head'],
    [
      'a word that means two posts',
      ['--post', '网格员=member', '--post', '网格员=deputy'],
      '"网格员" is the post member',
    ],
  ])('is refused for %s', async (_what, posts, text) => {
    const { code, err } = await recordedRun(['validate', '--roster', await roster(), ...posts]);
    expect(code).toBe(2);
    expect(err).toContain(text);
  });

  test('may say what is known already', async () => {
    const file = await writtenFile('r.csv', `${HEADER}W1,C1,委员,12\n`);
    const posts = ['--post', '委员=member', '--post', '委员=委员'];
    expect((await recordedRun(['validate', '--roster', file, ...posts])).code).toBe(0);
  });

  test.each(['validate', 'simulate', 'anonymise'])(
    'is in the help of %s in both languages',
    async (command) => {
      for (const [lang, example] of [
        ['en', 'clerk=member'],
        ['zh', '网格员=member'],
      ] as const) {
        const { out } = await recordedRun([command, '--help', '--lang', lang]);
        expect(out).toContain('--post <word=post>');
        expect(out).toContain(example);
      }
    },
  );
});
