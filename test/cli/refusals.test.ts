import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recordedRun } from './recordedRun.ts';
import { writtenFile } from './writtenFile.ts';

const sample = (name: string) =>
  fileURLToPath(new URL(`../../data/sample/${name}.csv`, import.meta.url));

const lines = (text: string) => text.trimEnd().split('\n');

describe('wrong usage', () => {
  test.each([
    ['an unknown option', ['simulate', '--nope'], 'There is no option --nope.'],
    ['an unknown command', ['simulat'], 'There is no command simulat.'],
    ['a word too many', ['simulate', 'roster.csv'], 'There is a word that belongs to no option.'],
    ['an option without its value', ['simulate', '--roster'], 'The option --roster <file> should'],
    ['no roster to check', ['validate'], 'The option --roster <file> is required.'],
    ['a year in words', ['simulate', '--year', 'next'], 'The year should be four digits'],
    ['a year of two digits', ['simulate', '--year', '22'], 'The year should be four digits'],
    ['an unknown engine', ['simulate', '--engine', 'x'], 'Use one of: typescript, duckdb.'],
    ['an unknown encoding', ['validate', '--roster', 'x', '--encoding', 'big5'], 'auto, utf-8'],
    ['an unknown language', ['policy', '--lang', 'fr'], 'Use one of: zh, en.'],
    ['a bonus roll alone', ['simulate', '--bonus', 'x'], '--bonus and --communities go together'],
    [
      'communities alone',
      ['validate', '--roster', 'x', '--communities', 'x'],
      '--bonus and --communities go together',
    ],
  ])('%s exits with 2 and says what would be right', async (_what, args, text) => {
    const { code, out, err } = await recordedRun(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
  });

  test('no command at all exits with 2 and shows the help', async () => {
    const { code, out, err } = await recordedRun([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage:');
  });

  test('is explained in Chinese where that is spoken', async () => {
    const { err } = await recordedRun(['simulate', '--year', '22'], { LANG: 'zh_CN.UTF-8' });
    expect(err).toBe(
      '选项 --year <year> 的取值不对。年度应为四位数字，如 2022。\n用法见：npm run --silent xince -- --help\n',
    );
  });
});

describe('a scenario for communities that are not on the list', () => {
  test('is refused with the path of each', async () => {
    const scenario = await writtenFile(
      'scenario.json',
      '{"schema":1,"name":"","provisions":[{"kind":"community_ratings","communities":{"C999":"met"}}]}',
    );
    const { code, out, err } = await recordedRun(['simulate', '--scenario', scenario]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('provisions[0].communities.C999: The list of communities has no "C999"');
  });
});

describe('a file that is no document', () => {
  test.each([
    ['policy', ['policy', '--policy'], 'policy file'],
    ['compare-policy', ['compare-policy', 'xishan-2022'], 'policy file'],
    ['validate', ['validate', '--roster', sample('roster'), '--policy'], 'policy file'],
    ['simulate', ['simulate', '--scenario'], 'scenario file'],
    ['bounds', ['bounds', '--facts'], 'file of facts'],
  ])('is called by what it was given for: %s', async (_, args, name) => {
    const file = await writtenFile('half.json', '{"a":');
    const { code, err } = await recordedRun([...args, file]);
    expect(code).toBe(1);
    expect(err).toContain(`the whole file: This can't be read as a ${name}.`);
  });
});

describe('a policy file of the wrong form', () => {
  test('is told with what of the rest is wrong, and that more may be found', async () => {
    const { out } = await recordedRun(['policy']);
    const text = out.replace('"yuan/month"', '"yuan/day"').replace('"3000"', '"3000元"');
    const { code, err } = await recordedRun([
      'policy',
      '--policy',
      await writtenFile('p.json', text),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('"yuan/day" is not one of the choices');
    expect(err).toContain('"3000元" is not a number');
    expect(lines(err).at(-1)).toContain('more may be found');
  });
});

describe('help', () => {
  test.each([[['--help']], [['help']], [['simulate', '--help']], [['help', 'validate']]])(
    '%j exits with 0 and writes to standard output',
    async (args) => {
      const { code, out, err } = await recordedRun(args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('Usage:');
    },
  );

  test.each(['simulate', 'validate', 'policy'])('of %s gives examples', async (command) => {
    const { out } = await recordedRun([command, '--help', '--lang', 'zh']);
    expect(out).toContain(`示例：\n  npm run --silent xince -- ${command}`);
  });

  test('of the program states its exit codes', async () => {
    expect((await recordedRun(['--help'])).out).toContain('Exit codes: 0 done; 1 the input');
  });
});

describe("a file that can't be read", () => {
  test.each([
    ['--roster', 'roster.csv'],
    ['--policy', 'policy.json'],
    ['--scenario', 'scenario.json'],
  ])('%s: exits with 1 and names it', async (option, file) => {
    const { code, out, err } = await recordedRun(['simulate', option, `no/such/${file}`]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`no/such/${file}: can't be read, there is no such file.\n`);
  });

  test('is a folder', async () => {
    const { code, err } = await recordedRun(['validate', '--roster', tmpdir()]);
    expect(code).toBe(1);
    expect(err).toContain('it is a folder, not a file');
  });
});

describe("a scenario that can't be used", () => {
  test('is told every field that is wrong, one line each, with its path', async () => {
    const file = await writtenFile(
      'scenario.json',
      JSON.stringify({
        schema: 1,
        name: 'x',
        provisions: [
          { kind: 'grade_bonus', amounts: {} },
          { kind: 'grade_floor', amounts: { member: '-1', deputy: '1.005' } },
          { kind: 'grade_scale', factor: 'x', from: '2023-13' },
          { kind: 'individual_award', amount: '1', note: '' },
        ],
      }),
    );
    const { code, out, err } = await recordedRun(['simulate', '--scenario', file, '--json']);
    expect([code, out]).toEqual([1, '']);
    expect(lines(err).map((line) => line.replace(`${file}: `, '').split(':')[0])).toEqual([
      'provisions[0].kind',
      'provisions[1].amounts.member',
      'provisions[1].amounts.deputy',
      'provisions[2].factor',
      'provisions[2].from',
      'provisions[3].note',
    ]);
  });

  test.each([
    [
      'an unknown post',
      { kind: 'grade_cap', amounts: { boss: '1' } },
      'provisions[0].amounts.boss',
    ],
    [
      'months the wrong way round',
      { kind: 'grade_scale', factor: '1', from: '2023-02', to: '2023-01' },
      'provisions[0]',
    ],
    ['a ladder too short', { kind: 'grade_ladder', amounts: ['1'] }, 'provisions[0].amounts'],
  ])('%s is refused with its path', async (_what, provision, path) => {
    const content = { schema: 1, name: 'x', provisions: [provision] };
    const file = await writtenFile('scenario.json', JSON.stringify(content));
    const { code, err } = await recordedRun(['simulate', '--scenario', file]);
    expect(code).toBe(1);
    expect(err).toContain(`${file}: ${path}`);
  });

  test.each(['', '{', 'schema: 1'])('is no JSON: %j', async (content) => {
    const file = await writtenFile('scenario.json', content);
    const { code, err } = await recordedRun(['simulate', '--scenario', file]);
    expect(code).toBe(1);
    expect(lines(err)).toHaveLength(1);
    expect(err).toContain(`${file}: the whole file: This can't be read as a scenario file.`);
  });
});

describe("a policy that can't be used", () => {
  test.each(['simulate', 'policy', 'validate'])(
    'is refused by %s with the path',
    async (command) => {
      const file = await writtenFile('policy.json', '{"schema": 1}');
      const roster = command === 'validate' ? ['--roster', sample('roster')] : [];
      const { code, out, err } = await recordedRun([command, ...roster, '--policy', file]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`${file}: posts: This is missing.`);
    },
  );
});

describe("people that can't be used", () => {
  test('are refused by simulate, one line a problem, with file, row and column', async () => {
    const file = await writtenFile(
      'roster.csv',
      'worker_id,community_id,role,step\nW1,C1,member,13\nW2,C1,clerk,1\n',
    );
    const { code, out, err } = await recordedRun(['simulate', '--roster', file, '--json']);
    expect([code, out]).toEqual([1, '']);
    expect(lines(err)).toEqual([
      `${file}: Row 2, column "step": The step "13" is out of range. Use a whole number from 1 to 12, or the full label of a step.`,
      `${file}: Row 3, column "Post" (header "role"): The post "clerk" is not one of the policy's posts. Use one of: combined_head (一肩挑), head (正职), deputy (副职), member (委员).`,
    ]);
  });
});
