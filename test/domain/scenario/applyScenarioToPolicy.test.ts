import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parsePolicy } from '../../../src/lib/domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { applyScenarioToPolicy } from '../../../src/lib/domain/scenario/applyScenarioToPolicy.ts';
import { oldMinimaTopUp, proposal042 } from '../../../src/lib/domain/scenario/presets.ts';
import type { Provision, Scenario } from '../../../src/lib/domain/scenario/provision.ts';
import { documentFingerprint } from '../../../src/lib/io/fingerprint/document.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { worlds } from '../../arbitrary/world.ts';
import { samplePopulation as population } from '../sample.ts';

const text = (one: string) => ({ zh: one, en: one });
const wording = { title: text('title'), note: text('note'), labelOf: text };
const holding = (...provisions: readonly Provision[]): Scenario => ({ ...noChange, provisions });
const applied = (scenario: Scenario, policy: PolicyDocument = builtInPolicy) =>
  applyScenarioToPolicy(policy, scenario, wording).policy;
const valuesOf = (policy: PolicyDocument, id: string) =>
  policy.parameters[id]?.values.map(({ from, value, status }) => [from, value, status]);

describe('a policy with a scenario written in', () => {
  test('costs by itself what the scenario costs on the policy before, in every year', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.integer({ min: 2020, max: 2024 }),
        ({ policy, scenario, people }, year) => {
          const cells = populationOf(policy, people);
          const { reform } = simulate({ policy, population: cells, scenario, year });
          const { policy: written, left } = applyScenarioToPolicy(policy, scenario, wording);
          const after = simulate({
            policy: written,
            population: cells,
            scenario: holding(...left),
            year,
          });
          const annual = (budget: typeof reform) => [
            budget.items.gradeAllowance.annual,
            budget.items.baseAllowance.annual,
            budget.items.socialInsurance.annual,
            budget.items.housingFund.annual,
            budget.items.communityBonus.annual,
            budget.items.individualAward.annual,
            budget.total.annual,
          ];
          expect(annual(after.reform)).toEqual(annual(reform));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is a policy that the program takes, and reads back as it was written', () => {
    fc.assert(
      fc.property(worlds, ({ policy, scenario }) => {
        const written = applied(scenario, policy);
        const parsed = parsePolicy(JSON.parse(JSON.stringify(written)));
        expect(parsed).toMatchObject({ ok: true });
        if (parsed.ok) expect(documentFingerprint(parsed.value)).toBe(documentFingerprint(written));
      }),
      { numRuns: 40 },
    );
  });

  test('has the suggestion’s floors in force as long as there is a policy', () => {
    expect(valuesOf(applied(proposal042), 'gradeAllowance.floor.member')).toEqual([
      [undefined, '1000', 'assumed'],
    ]);
    const { baseline } = simulate({
      policy: applied(proposal042),
      population,
      scenario: noChange,
      year: 2022,
    });
    expect(baseline.items.gradeAllowance.monthly).toBe(118_250_000n + 29_660_000n);
  });

  test('begins and ends a value in the months of its provision, and then is as before', () => {
    const floor = holding({
      kind: 'grade_floor',
      amounts: { member: '1000' },
      from: '2023-03',
      to: '2024-12',
    });
    expect(valuesOf(applied(floor), 'gradeAllowance.floor.member')).toEqual([
      [undefined, null, 'assumed'],
      ['2023-03', '1000', 'assumed'],
      ['2025-01', null, 'assumed'],
    ]);
  });

  test('keeps what held before a provision that begins before the policy’s first month', () => {
    const base = holding({ kind: 'social_insurance', monthly: '1100', from: '2021-07' });
    expect(valuesOf(applied(base), 'socialInsurance.monthly')).toEqual([
      [undefined, '1049.38', 'published'],
      ['2021-07', '1100', 'assumed'],
    ]);
  });

  test('keeps status and source of a value that the scenario sets to what it is', () => {
    const same = holding({ kind: 'base_allowance', amounts: { member: '2800.00' } });
    expect(applied(same).parameters).toEqual(builtInPolicy.parameters);
  });

  test('keeps the first month of a document that states one', () => {
    const stated = structuredClone(builtInPolicy);
    const base = stated.parameters['baseAllowance.member']!;
    base.values = [{ ...base.values[0]!, from: '2022-01' }];
    const later = holding({ kind: 'base_allowance', amounts: { member: '2900' }, from: '2023-01' });
    expect(valuesOf(applied(later, stated), 'baseAllowance.member')).toEqual([
      ['2022-01', '2800', 'published'],
      ['2023-01', '2900', 'assumed'],
    ]);
  });

  test('takes up what is counted as in force today', () => {
    const today = { ...noChange, baseline: { provisions: oldMinimaTopUp.provisions } };
    expect(valuesOf(applied(today), 'gradeAllowance.floor.head')).toEqual([
      [undefined, '1800', 'assumed'],
    ]);
  });

  test('lets a dated base go on beneath a provision that ends', () => {
    const base = holding({
      kind: 'grade_uplift',
      amounts: { staff: '50' },
      from: '2022-07',
      to: '2022-12',
    });
    const policy = applied(base, eighteenGrades);
    expect(policy.parameters['gradeAllowance.base']).toEqual(
      eighteenGrades.parameters['gradeAllowance.base'],
    );
    expect(valuesOf(policy, 'gradeAllowance.uplift.staff')).toEqual([
      [undefined, '0', 'assumed'],
      ['2022-07', '50', 'assumed'],
      ['2023-01', '0', 'assumed'],
    ]);
  });
});
