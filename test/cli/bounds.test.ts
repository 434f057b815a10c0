import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/lib/domain/inference/facts/facts.ts';
import { recordedRun } from './recordedRun.ts';
import { writtenFile } from './writtenFile.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const golden = (name: string) => path(`test/golden/${name}`);
const PROPOSAL = path('data/scenarios/042.json');

const money = v.pipe(v.string(), v.regex(/^(?!-0\.00$)-?\d+\.\d\d$/));
const rows = v.array(
  v.strictObject({
    role: v.picklist(['combined_head', 'head', 'deputy', 'member']),
    step: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    workers: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);

/** What other programs rely on in the output of `bounds --json`. */
const reportSchema = v.variant('feasible', [
  v.strictObject({
    feasible: v.literal(true),
    min: money,
    max: money,
    minRoster: rows,
    maxRoster: rows,
  }),
  v.strictObject({ feasible: v.literal(false), conflict: v.array(v.string()) }),
]);

async function bounds(...options: readonly string[]) {
  const { code, out, err } = await recordedRun(['bounds', '--json', ...options]);
  expect([code, err]).toEqual([0, '']);
  return v.parse(reportSchema, JSON.parse(out));
}

const LADDER = [2000, 1900, 1800, 1600, 1500, 1400, 1200, 1100, 1000, 800, 700, 600];
const FLOOR = { combined_head: 2000, head: 2000, deputy: 1500, member: 1000 };

/** Adds up an extreme roster as a reader of the output would. */
function addedUp(roster: v.InferOutput<typeof rows>, topUp: Readonly<Record<string, string>>) {
  const sum = (of: (row: (typeof roster)[number]) => number): number =>
    roster.reduce((total, row) => total + of(row), 0);
  const pay = ({ role, step }: (typeof roster)[number]): number =>
    Math.max(LADDER[step - 1]!, Number(topUp[role] ?? 0));
  const cost = (row: (typeof roster)[number]): number => Math.max(FLOOR[row.role] - pay(row), 0);
  return {
    workers: sum(({ workers }) => workers),
    high: sum(({ step, workers }) => (step <= 3 ? workers : 0)),
    low: sum(({ step, workers }) => (step >= 10 ? workers : 0)),
    mean: Math.round(sum((row) => row.workers * pay(row)) / 1172),
    cost: `${String(sum((row) => row.workers * cost(row)))}.00`,
    of: (posts: readonly string[]) =>
      sum(({ role, workers }) => (posts.includes(role) ? workers : 0)),
  };
}

const documents = readdirSync(golden('')).filter((name) => /^bounds-.*\.facts\.json$/.test(name));

describe('bounds', () => {
  test('of the proposal with the published facts alone are 121,400 and 1,162,000', async () => {
    const found = await bounds('--scenario', PROPOSAL);
    expect(found).toMatchObject({ feasible: true, min: '121400.00', max: '1162000.00' });
  });

  test('are nothing where nothing changes', async () => {
    expect(await bounds()).toMatchObject({ feasible: true, min: '0.00', max: '0.00' });
  });

  test.each(documents)('of the proposal are for %s what they were', async (name) => {
    const found = await bounds('--scenario', PROPOSAL, '--facts', golden(name));
    const figures = found.feasible ? { min: found.min, max: found.max } : found;
    const file = golden(name.replace('.facts', ''));
    await expect(`${JSON.stringify(figures, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  test.each(documents)('have rosters that anybody can add up, for %s', async (name) => {
    const facts = JSON.parse(await readFile(golden(name), 'utf8')) as Facts;
    const found = await bounds('--scenario', PROPOSAL, '--facts', golden(name));
    expect(found.feasible).toBe(name !== 'bounds-step-minima-122-heads.facts.json');
    if (!found.feasible) return;
    const topUp = facts.minimumMode === 'topUp' ? (facts.minimumByRole ?? {}) : {};
    for (const [roster, cost] of [
      [found.minRoster, found.min],
      [found.maxRoster, found.max],
    ] as const) {
      const { of, ...sums } = addedUp(roster, topUp);
      expect(sums).toEqual({ workers: 1172, high: 92, low: 607, mean: 1009, cost });
      for (const { of: posts, count, min = count, max = count } of facts.roles ?? []) {
        expect(of(posts)).toBeGreaterThanOrEqual(min ?? 0);
        expect(of(posts)).toBeLessThanOrEqual(max ?? 1172);
      }
    }
  });

  test('follow a policy of one’s own', async () => {
    const { out } = await recordedRun(['policy']);
    const policy = JSON.parse(out) as { facts: { id: string; value?: string }[] };
    for (const fact of policy.facts) if (fact.id === 'P7.mean') fact.value = '1100';
    const file = await writtenFile('policy.json', JSON.stringify(policy));
    const found = await bounds('--scenario', PROPOSAL, '--policy', file);
    expect(found).toMatchObject({ feasible: true });
    expect(found).not.toMatchObject({ max: '1162000.00' });
  });

  test('are refused where the policy states no number of workers and no facts are named', async () => {
    const { out } = await recordedRun(['policy']);
    const policy = { ...(JSON.parse(out) as object), facts: [] };
    const file = await writtenFile('policy.json', JSON.stringify(policy));
    const { code, err } = await recordedRun(['bounds', '--json', '--policy', file]);
    expect(code).toBe(1);
    expect(err).toContain('--facts');
  });

  test('name every wrong field of a facts document', async () => {
    const file = await writtenFile(
      'facts.json',
      JSON.stringify({
        workers: 10,
        steps: [{ from: 3, to: 1, count: 2 }],
        roles: [{ of: ['mayor'], count: 1 }],
      }),
    );
    const { code, out, err } = await recordedRun(['bounds', '--json', '--facts', file]);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain(`${file}: steps[0]`);
    expect(err).toContain('roles[0].of[0]');
  });

  test('are printed as tables with sums, in either language', async () => {
    const english = await recordedRun(['bounds', '--scenario', PROPOSAL]);
    expect(english.out).toContain('121,400 to 1,162,000');
    expect(english.out).toMatch(/Total +1,172 +1,182,\d00 +\+121,400/);
    const chinese = await recordedRun(['bounds', '--scenario', PROPOSAL, '--lang', 'zh']);
    expect(chinese.out).toContain('121,400 至 1,162,000');
  });

  test('say in sentences what cannot hold together', async () => {
    const facts = golden('bounds-step-minima-122-heads.facts.json');
    const { code, out } = await recordedRun(['bounds', '--scenario', PROPOSAL, '--facts', facts]);
    expect(code).toBe(0);
    expect(out).toContain('taken to be 122');
    expect(out).toContain('Basis to be verified');
  });
});
