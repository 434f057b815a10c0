import { describe, expect, test } from 'vitest';
import { costOf, isMonthly, listedItems } from '../../../src/lib/domain/budget/budgetItems.ts';
import { payByPost } from '../../../src/lib/domain/budget/payByPost.ts';
import { payLines } from '../../../src/lib/domain/budget/payLines.ts';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { simulationReport } from '../../../src/lib/domain/budget/simulationReport.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { missingItems } from '../../../src/lib/domain/policy/missingItems.ts';
import { parsePolicy } from '../../../src/lib/domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { slipOf } from '../../../src/lib/domain/slip/slip.ts';
import { namesOf } from '../../../src/lib/messages/names.ts';
import { messages } from '../../../src/lib/messages/index.ts';
import { monthlyBillSql } from '../../../src/lib/engine/sql/budgetSql.ts';
import { tableOf } from '../../../src/lib/engine/table.ts';
import { samplePopulation as population } from '../sample.ts';

const amount = (value: string | null) => ({
  label: { zh: '交通补贴', en: 'Travel allowance' },
  unit: 'yuan/month',
  values: [{ value, status: 'assumed' }],
});

/** The built-in policy with a travel allowance: 100 yuan a month for members, 50 for heads. */
const document: unknown = {
  ...builtInPolicy,
  items: [{ id: 'travel', label: { zh: '交通补贴', en: 'Travel allowance' } }],
  parameters: {
    ...builtInPolicy.parameters,
    'travel.combined_head': amount('50'),
    'travel.head': amount('50'),
    'travel.deputy': amount(null),
    'travel.member': amount('100'),
  },
};
const parsed = parsePolicy(document);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
const policy: PolicyDocument = parsed.value;

const raised = {
  schema: 1 as const,
  name: '',
  provisions: [{ kind: 'parameters' as const, values: { 'travel.member': '120' } }],
};
const simulation = simulate({ policy, population, scenario: raised, year: 2022 });
// 122 heads at 50 and 806 members at 100 yuan
const MONTH = 122n * 5_000n + 806n * 10_000n;

describe('an item that a policy adds', () => {
  test('is in the budget and its total, in the month and in the year', () => {
    const cost = costOf(simulation.baseline, 'travel');
    expect(cost).toMatchObject({
      annual: 12n * MONTH,
      population: { counts: 'roster', people: 1172 },
    });
    expect(isMonthly(cost) && cost.monthly).toBe(MONTH);
    const without = simulate({ policy: builtInPolicy, population, scenario: raised, year: 2022 });
    const more = simulation.baseline.total.annual - without.baseline.total.annual;
    expect(more).toBe(12n * MONTH);
  });

  test('is changed by a scenario, and the change is in the impact and no warning', () => {
    expect(simulation.impact.monthly).toBe(806n * 2_000n);
    expect(simulation.warnings).toEqual([]);
  });

  test('is a line of the slip, before and after', () => {
    const slip = slipOf({
      policy,
      scenario: raised,
      subject: { place: { post: 'member', step: 12 }, roll: null },
      year: 2022,
    });
    const line = slip.lines.find(({ item }) => item === 'travel');
    expect([line?.before.monthly, line?.after.monthly]).toEqual([10_000n, 12_000n]);
    expect(line?.payee).toBe('worker');
  });

  test('is a column of the SQL that computes the month', () => {
    const nobody = tableOf([], [{ name: 'career', type: 'integer', of: () => null }]);
    const { tables } = simulation.month.baseline;
    const sql = monthlyBillSql({ shape: policy, tables, placed: nobody, by: 'cells' });
    expect(sql).toContain('pay."travel"');
  });

  test('is listed in the tables of the pages under its own name', () => {
    const names = namesOf(policy, 'zh-CN', messages['zh-CN']);
    const listed = listedItems(simulation.baseline).map(({ id }) => names.item(id));
    expect(listed).toContain('交通补贴');
    expect(listed).toContain('职级补贴');
  });

  test('is in what the command line prints as JSON', () => {
    const report = simulationReport(simulation, policy);
    expect(report.baseline).toMatchObject({
      travel: { monthly: '86700.00', annual: '1040400.00' },
    });
  });

  test('is in what one person draws, and in what a post costs', () => {
    const settings = settingsAt(policy, '2022-12');
    const { lines } = payLines(policy, settings, { post: 3, step: 12 });
    expect(lines.find(({ item }) => item === 'travel')).toMatchObject({ government: 10_000n });
    const cells = population.grade;
    const { tables } = simulation.month.baseline;
    const posts = policy.posts.map(({ id }) => id);
    const member = payByPost({ cells }, tables, posts)[3];
    const without = payByPost(
      { cells },
      simulate({ policy: builtInPolicy, population, scenario: raised, year: 2022 }).month.baseline
        .tables,
      posts,
    )[3];
    expect((member?.government ?? 0n) - (without?.government ?? 0n)).toBe(806n * 10_000n);
  });

  test('is missing for the posts that the policy leaves open', () => {
    expect(missingItems(policy, settingsAt(policy, '2022-12'))).toContain('travel.deputy');
  });

  test('can’t take the name of what other parameters begin with', () => {
    const taken = { ...builtInPolicy, items: [{ id: 'placement', label: policy.title }] };
    expect(parsePolicy(taken)).toMatchObject({
      ok: false,
      refusals: [{ path: 'items[0].id', code: 'duplicate' }],
    });
  });
});
