import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { recordedRun } from './recordedRun.ts';
import { report, type Report } from './report.ts';
import { writtenFile } from './writtenFile.ts';

const data = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));

const PROPOSAL = data('scenarios/042.json');
const BONUS = data('sample/bonus.csv');
const COMMUNITIES = data('sample/communities.csv');

const scenario = (...provisions: readonly object[]) =>
  writtenFile('scenario.json', JSON.stringify({ schema: 1, name: 'test', provisions }));

const fen = (yuan: string) => BigInt(yuan.replace('.', ''));

const sum = (amounts: readonly string[]) => amounts.reduce((total, one) => total + fen(one), 0n);

describe('simulate', { timeout: 30_000 }, () => {
  test('gives the published figures for the sample', async () => {
    const { baseline, run } = await report();
    expect(baseline).toMatchObject({
      workers: 1172,
      gradeAllowance: { monthly: '1182500.00', annual: '14190000.00', mean: '1008.96' },
      communityBonus: { recipients: 1508, annual: '6139699.01' },
    });
    expect(run.sample).toEqual(['roster', 'bonus', 'communities']);
  });

  test('changes nothing without a scenario', async () => {
    const { baseline, reform, impact } = await report();
    expect(reform).toEqual(baseline);
    expect(impact).toMatchObject({
      monthly: '0.00',
      annual: '0.00',
      percent: '0.00',
      gainers: 0,
      losers: 0,
      unchanged: 1172,
    });
  });

  test("lists every post under byRole, in the policy's order", async () => {
    const { impact } = await report('--scenario', PROPOSAL);
    expect(Object.keys(impact.byRole)).toEqual(['combined_head', 'head', 'deputy', 'member']);
  });

  test('gives the very same result with the database', async () => {
    const options = ['simulate', '--json', '--scenario', PROPOSAL];
    const [typescript, duckdb] = await Promise.all([
      recordedRun([...options, '--engine', 'typescript']),
      recordedRun([...options, '--engine', 'duckdb']),
    ]);
    expect(duckdb).toEqual(typescript);
  });

  test('prints a table without --json, with what is missing from the total', async () => {
    const { out, code } = await recordedRun(['simulate', '--scenario', PROPOSAL]);
    expect(code).toBe(0);
    expect(out).toContain('1,182,500.00');
    expect(out).toContain('Not counted: Performance allowance, Qualification allowance');
    expect(out).toMatch(/Roster +sha256:[0-9a-f]{64}/);
  });

  test('says on standard error, not on standard output, what is sample data', async () => {
    const { out, err } = await recordedRun(['simulate', '--json', '--lang', 'zh']);
    expect(err).toBe(
      '注意：人员名册、奖励发放名册、社区考核等次用的是内置示例数据，并非真实数据。\n',
    );
    expect(() => void JSON.parse(out)).not.toThrow();
  });

  test('counts of a roster alone no bonus and no award, and says so', async () => {
    const roster = await writtenFile(
      'roster.csv',
      'worker_id,community_id,role,step\nW1,elsewhere,member,12\n',
    );
    const { run, baseline, impact } = await report('--roster', roster, '--scenario', PROPOSAL);
    expect(run).toMatchObject({ sample: [], notLoaded: ['bonus', 'communities'] });
    expect(baseline).toMatchObject({
      workers: 1,
      gradeAllowance: { monthly: '600.00', mean: '600.00' },
      communityBonus: { recipients: 0, annual: '0.00' },
      individualAward: { recipients: 0, annual: '0.00' },
    });
    // 600 + 2800 + 1049.38 + 336 a month; 400 of it more.
    expect(baseline.total.annual).toBe('57424.56');
    expect(impact).toMatchObject({ monthly: '400.00', annual: '4800.00', percent: '8.36' });
    const { err } = await recordedRun(['simulate', '--lang', 'zh', '--roster', roster]);
    expect(err).toBe(
      '注意：未载入奖励发放名册、社区考核等次，社区目标管理绩效考核奖励、年度考核优秀等次奖励未计入，合计和比例均不含这些项目。\n',
    );
  });

  test('counts of a bonus roll alone nobody on the ladder, and says so', async () => {
    const files = ['--bonus', BONUS, '--communities', COMMUNITIES];
    const { run, baseline, reform, impact } = await report(...files, '--scenario', PROPOSAL);
    expect(run).toMatchObject({ sample: [], notLoaded: ['roster'] });
    expect(baseline).toMatchObject({
      workers: 0,
      gradeAllowance: { monthly: '0.00', annual: '0.00', mean: null },
      communityBonus: { recipients: 1508, annual: '6139699.01' },
    });
    expect(reform).toEqual(baseline);
    expect(impact).toMatchObject({ monthly: '0.00', annual: '0.00', gainers: 0, unchanged: 0 });
  });

  test('never counts people beyond a roster that was not loaded', async () => {
    const everybody = await scenario({
      kind: 'parameters',
      values: { 'population.statutory': 'bonusRoll' },
    });
    const files = ['--bonus', BONUS, '--communities', COMMUNITIES];
    const { reform } = await report(...files, '--scenario', everybody);
    expect(reform.baseAllowance.annual).toBe('0.00');
  });

  test("flags nothing where every file is the user's", async () => {
    const files = ['--roster', data('sample/roster.csv'), '--bonus', BONUS];
    const mine = await report(...files, '--communities', COMMUNITIES);
    const { run, ...sample } = await report();
    expect(mine).toEqual({ run: { ...run, sample: [], notLoaded: [] }, ...sample });
  });

  test('computes with the policy given', async () => {
    const { out } = await recordedRun(['policy']);
    const policy = await writtenFile('policy.json', out.replace('"600"', '"700"'));
    const { run, baseline } = await report('--policy', policy);
    const builtIn = await report();
    expect(run.policy).not.toBe(builtIn.run.policy);
    expect(baseline.gradeAllowance.monthly).not.toBe(builtIn.baseline.gradeAllowance.monthly);
  });

  test('takes the year into account', async () => {
    const dated = await scenario({
      kind: 'grade_uplift',
      amounts: { member: '100' },
      from: '2023-03',
    });
    const [before, during] = await Promise.all([
      report('--scenario', dated, '--year', '2022'),
      report('--scenario', dated, '--year', '2023'),
    ]);
    expect(before.impact).toMatchObject({ monthly: '80600.00', annual: '0.00', percent: '0.00' });
    expect(during.impact).toMatchObject({ monthly: '80600.00', annual: '806000.00' });
  });

  test('gives no percentage of nothing', async () => {
    const { out } = await recordedRun(['policy']);
    const nothing = JSON.parse(out) as PolicyDocument;
    for (const { unit, values } of Object.values(nothing.parameters))
      for (const dated of values)
        if (unit.startsWith('yuan') && dated.value !== null) dated.value = '0';
    const policy = await writtenFile('policy.json', JSON.stringify(nothing));
    const { impact, baseline } = await report('--policy', policy, '--scenario', PROPOSAL);
    expect(baseline.total.annual).toBe('0.00');
    expect(impact.percent).toBeNull();
  });
});

describe('the figures of a simulation', { timeout: 30_000 }, () => {
  const everyKind = fileURLToPath(new URL('../golden/every-kind.scenario.json', import.meta.url));
  const reports = (): Promise<Report[]> =>
    Promise.all([
      report(),
      report('--scenario', PROPOSAL),
      report('--scenario', everyKind),
      report('--scenario', everyKind, '--year', '2023'),
    ]);

  test('add up: the items to the total, the posts to the whole, the difference to the impact', async () => {
    for (const { baseline, reform, impact } of await reports()) {
      for (const budget of [baseline, reform]) {
        const items = Object.entries(budget).flatMap(([name, item]) =>
          typeof item === 'number' || name === 'total' ? [] : [item.annual],
        );
        expect(sum(items)).toBe(fen(budget.total.annual));
      }
      const monthly = ({ gradeAllowance, baseAllowance, ...rest }: Report['reform']) =>
        sum(
          [gradeAllowance, baseAllowance, rest.socialInsurance, rest.housingFund].map(
            (item) => item.monthly,
          ),
        );
      const own = ({ gradeAllowance, baseAllowance }: Report['reform']) =>
        sum([gradeAllowance.monthly, baseAllowance.monthly]);
      const posts = Object.values(impact.byRole);
      const heads = (name: 'workers' | 'gainers' | 'losers') =>
        posts.reduce((total, post) => total + post[name], 0);
      expect(fen(impact.monthly)).toBe(monthly(reform) - monthly(baseline));
      expect(fen(impact.annual)).toBe(fen(reform.total.annual) - fen(baseline.total.annual));
      expect(sum(posts.map((post) => post.monthly))).toBe(own(reform) - own(baseline));
      expect(heads('workers')).toBe(baseline.workers);
      expect([heads('gainers'), heads('losers')]).toEqual([impact.gainers, impact.losers]);
      expect(impact.gainers + impact.losers + impact.unchanged).toBe(baseline.workers);
    }
  });

  test("state a change once, in percent of today's total", async () => {
    for (const { baseline, impact } of await reports()) {
      const change = 100 * Number(impact.annual);
      const percent = change / Number(baseline.total.annual);
      expect(Math.abs(Number(impact.percent) - percent)).toBeLessThanOrEqual(0.005 + 1e-9);
    }
  });

  test('begin no earlier than the provisions do, and end with them', async () => {
    const bounded = await scenario({
      kind: 'grade_uplift',
      amounts: { member: '100' },
      from: '2022-11',
      to: '2023-02',
    });
    const years = ['2021', '2022', '2023', '2024'];
    const annual = await Promise.all(
      years.map(
        async (year) => (await report('--scenario', bounded, '--year', year)).impact.annual,
      ),
    );
    expect(annual).toEqual(['0.00', '161200.00', '161200.00', '0.00']);
  });

  test('do not depend on the order of the provisions', async () => {
    const provisions = [
      { kind: 'grade_floor', amounts: { member: '1000' } },
      { kind: 'grade_scale', factor: '1.05' },
      { kind: 'grade_cap', amounts: { head: '1800' } },
      { kind: 'base_allowance', amounts: { member: '2900' } },
      { kind: 'housing_fund', base: 'base+grade' },
    ];
    const [one, other] = await Promise.all([
      report('--scenario', await scenario(...provisions)),
      report('--scenario', await scenario(...[...provisions].reverse())),
    ]);
    expect(other.reform).toEqual(one.reform);
    expect(other.impact).toEqual(one.impact);
  });

  test('do not depend on the order of the rows', async () => {
    const [header = '', ...rows] = (await readFile(data('sample/roster.csv'), 'utf8'))
      .trim()
      .split('\n');
    const reversed = await writtenFile('roster.csv', [header, ...rows.reverse()].join('\n'));
    const one = await report('--roster', data('sample/roster.csv'), '--scenario', PROPOSAL);
    expect(await report('--roster', reversed, '--scenario', PROPOSAL)).toEqual(one);
  });

  test('show small gains as gains', async () => {
    const cent = await scenario({ kind: 'base_allowance', amounts: { head: '3000.01' } });
    const { impact } = await report('--scenario', cent);
    expect(impact).toMatchObject({ gainers: 21, annual: '2.52', percent: '0.00' });
  });

  test("say so where a minimum changes nobody's pay", async () => {
    const idle = await scenario({ kind: 'grade_floor', amounts: { member: '600' } });
    const { err } = await recordedRun(['simulate', '--scenario', idle]);
    expect(err).toContain('"provision 1 (Minimum grade allowance)" changes nothing');
  });
});
