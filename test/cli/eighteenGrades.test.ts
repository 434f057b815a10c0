import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { eighteenGrades } from '../../src/lib/domain/policy/builtInPolicies.ts';
import { recordedRun } from './recordedRun.ts';
import { writtenFile } from './writtenFile.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));
const policy = pathOf('policies/example-18-grades.json');

describe('simulate with the policy of eighteen grades', () => {
  test('counts its own example people where no roster is named, and says so', async () => {
    const { code, out, err } = await recordedRun(['simulate', '--policy', policy, '--json']);
    expect(code).toBe(0);
    const { run, baseline } = JSON.parse(out) as {
      run: { sample: string[] };
      baseline: { workers: number; gradeAllowance: Record<string, unknown> };
    };
    expect(run.sample).toEqual(['roster', 'bonus', 'communities']);
    expect(baseline.workers).toBe(94);
    expect(Object.keys(baseline.gradeAllowance)).toEqual([
      'monthly',
      'annual',
      'mean',
      'basic',
      'performance',
    ]);
    expect(err).toContain('not real');
  });

  test('lists the basic and the performance part in the table', async () => {
    const { out } = await recordedRun(['simulate', '--policy', policy, '--lang', 'zh']);
    expect(out).toContain('其中：基本部分');
    expect(out).toContain('其中：绩效部分');
  });

  test('takes its files by name too, with the same figures', async () => {
    const files = ['roster', 'bonus', 'communities'].flatMap((name) => [
      `--${name}`,
      pathOf(`sample-18-grades/${name}.csv`),
    ]);
    const named = await recordedRun(['simulate', '--policy', policy, ...files, '--json']);
    const own = await recordedRun(['simulate', '--policy', policy, '--json']);
    expect(named.code).toBe(0);
    const baselineOf = (out: string) => (JSON.parse(out) as { baseline: unknown }).baseline;
    expect(baselineOf(named.out)).toEqual(baselineOf(own.out));
  });

  test('refuses another roster with the grades that each post may stand on', async () => {
    const roster = await writtenFile(
      'roster.csv',
      'worker_id,community_id,role,step\nW1,C1,正职,6级\nW2,C1,副职,15\n',
    );
    const { code, err } = await recordedRun(['simulate', '--policy', policy, '--roster', roster]);
    expect(code).toBe(1);
    expect(err).toContain('from "Grade 18 (十八级)" to "Grade 7 (七级)"');
    expect(err).toContain('"15" could mean two things');
  });
});

describe('a policy that no example fits', () => {
  test('asks for files by name instead of failing on the example’s rows', async () => {
    const elsewhere = await writtenFile(
      'policy.json',
      JSON.stringify({ ...eighteenGrades, id: 'elsewhere' }),
    );
    const { code, out, err } = await recordedRun(['simulate', '--policy', elsewhere]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Name files that fit with --roster, --bonus, --communities.');
  });
});

describe('compare-policy', () => {
  const changed = async () => {
    const copy = structuredClone(eighteenGrades);
    const base = copy.parameters['gradeAllowance.base'];
    if (base) base.values = base.values.slice(0, 2);
    return writtenFile('changed.json', JSON.stringify(copy));
  };

  test('says in words what differs, in both languages', async () => {
    const file = await changed();
    const english = await recordedRun(['compare-policy', 'example-18-grades', file]);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out.replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Differences: 1\nBase of the grade coefficients: from July 2023, 2,560 yuan/month (Assumed) becomes 2,480 yuan/month (Assumed).\n',
    );
    const chinese = await recordedRun(['compare-policy', policy, file, '--lang', 'zh']);
    expect(chinese.out).toContain('职级系数的基数：2023年7月起由');
  });

  test('says so where nothing differs', async () => {
    const { out } = await recordedRun(['compare-policy', policy, 'example-18-grades']);
    expect(out).toBe('The two policies say the same.\n');
  });

  test('says first that two ladders are different, then compares what both have', async () => {
    const { code, out } = await recordedRun([
      'compare-policy',
      'xishan-2022',
      'example-18-grades',
      '--lang',
      'zh',
    ]);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('两份政策标准的职级阶梯不同');
    expect(lines).toContain('阶梯：12 档 → 18 档，逐档金额不逐一比较。');
    expect(out).toMatch(/社会保险（单位缴费部分）：自始由/);
    expect(lines.length).toBeLessThan(60);
  });

  test('gives the changes to other programs, with what was compared', async () => {
    const { out } = await recordedRun([
      'compare-policy',
      'xishan-2022',
      'example-18-grades',
      '--json',
    ]);
    const report = JSON.parse(out) as {
      before: { id: string; fingerprint: string };
      after: { id: string };
      changes: { part: string }[];
      sentences: string[];
      differentLadders: boolean;
    };
    expect([report.before.id, report.after.id]).toEqual(['xishan-2022', 'example-18-grades']);
    expect(report.before.fingerprint).toMatch(/^sha256:/);
    expect(report.differentLadders).toBe(true);
    expect(report.changes.length).toBeGreaterThan(50);
    expect(report.sentences.length).toBeGreaterThanOrEqual(report.changes.length);
  });

  test('names everything that is wrong with a file, and its place', async () => {
    const broken = await writtenFile(
      'broken.json',
      JSON.stringify({ ...eighteenGrades, ladder: 'points', posts: [] }),
    );
    const { code, out, err } = await recordedRun(['compare-policy', policy, broken]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(
      'ladder: "points" is not one of the choices. Use one of: amounts, coefficients.',
    );
    expect(err).toContain('posts: There should be at least one.');
  });
});
