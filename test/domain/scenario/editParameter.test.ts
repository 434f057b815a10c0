import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterRules } from '../../../src/lib/domain/rules/parameterRules.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import {
  settingOf,
  withoutParameter,
  withParameter,
} from '../../../src/lib/domain/scenario/editParameter.ts';
import { parameterChanges } from '../../../src/lib/domain/scenario/parameterChanges.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';
import { proposal042 } from '../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../src/lib/domain/scenario/provision.ts';
import { applyProvisions } from '../../../src/lib/domain/scenario/provisionSettings.ts';
import { parameterValue } from '../../arbitrary/provision.ts';
import { undatedScenariosOf } from '../../arbitrary/scenario.ts';

const today = settingsAt(policy, '2022-12');
const nothing: Scenario = { schema: 1, name: '', provisions: [] };
const after = ({ provisions }: Scenario) => applyProvisions(today, provisions);
const set = (scenario: Scenario, id: string, value: string | null): Scenario =>
  withParameter(scenario, policy, today, id, value);

/** Any parameter of the policy with a value that it may hold. */
const edits = fc
  .constantFrom(...parameterRules(policy))
  .chain(([id, rule]) => fc.tuple(fc.constant(id), parameterValue(rule)));

describe('a parameter that is set', () => {
  test('has the value from then on, whatever the scenario set before', () => {
    fc.assert(
      fc.property(undatedScenariosOf(policy), edits, (scenario, [id, value]) => {
        expect(after(set(scenario, id, value)).get(id) ?? null).toBe(value);
      }),
    );
  });

  test('leaves every other parameter alone', () => {
    fc.assert(
      fc.property(undatedScenariosOf(policy), edits, (scenario, [id, value]) => {
        const changed = new Map(after(set(scenario, id, value)));
        const before = new Map(after(scenario));
        changed.delete(id);
        before.delete(id);
        expect(changed).toEqual(before);
      }),
    );
  });

  test('makes a scenario that the program accepts', () => {
    fc.assert(
      fc.property(undatedScenariosOf(policy), edits, (scenario, [id, value]) => {
        expect(parseScenario(set(scenario, id, value), policy)).toMatchObject({ ok: true });
      }),
    );
  });

  test('is gone without a trace once it is taken away again', () => {
    fc.assert(
      fc.property(edits, ([id, value]) => {
        expect(withoutParameter(set(proposal042, id, value), id, today)).toEqual(
          withoutParameter(proposal042, id, today),
        );
      }),
    );
  });

  test('may be set before or after another one', () => {
    fc.assert(
      fc.property(edits, edits, ([id, value], [other, its]) => {
        fc.pre(id !== other);
        expect(after(set(set(nothing, id, value), other, its))).toEqual(
          after(set(set(nothing, other, its), id, value)),
        );
      }),
    );
  });

  test('to what it is today is no change', () => {
    const [[id]] = [['baseAllowance.member']] as const;
    expect(set(set(nothing, id, '2900'), id, '2800')).toEqual(nothing);
  });
});

describe('a parameter goes where it belongs:', () => {
  test.each([
    ['gradeAllowance.floor.member', '900', { kind: 'grade_floor', amounts: { member: '900' } }],
    ['baseAllowance.head', '3100', { kind: 'base_allowance', amounts: { head: '3100' } }],
    ['gradeAllowance.scale', '1.05', { kind: 'grade_scale', factor: '1.05' }],
    ['socialInsurance.monthly', '1100', { kind: 'social_insurance', monthly: '1100' }],
    ['housingFund.rate', '0.1', { kind: 'housing_fund', rate: '0.1' }],
    ['housingFund.base', 'base+grade', { kind: 'housing_fund', base: 'base+grade' }],
    ['communityBonus.base', '4000', { kind: 'community_bonus', base: '4000' }],
    ['communityBonus.uplift.good', '0.3', { kind: 'community_bonus', uplifts: { good: '0.3' } }],
    ['individualAward.amount', '3000', { kind: 'individual_award', amount: '3000' }],
    [
      'individualAward.appraisal',
      'competent',
      { kind: 'parameters', values: { 'individualAward.appraisal': 'competent' } },
    ],
  ])('%s', (id, value, provision) => {
    expect(set(nothing, id, value).provisions).toEqual([provision]);
  });

  test('a step takes the whole ladder with it, and the ladder goes with the last change', () => {
    const raised = set(nothing, 'gradeAllowance.ladder.12', '650');
    expect(raised.provisions).toMatchObject([{ kind: 'grade_ladder' }]);
    expect(settingOf(raised, 'gradeAllowance.ladder.1')).toBe('2000');
    expect(withoutParameter(raised, 'gradeAllowance.ladder.12', today)).toEqual(nothing);
  });

  test('the dates of a provision stay', () => {
    const dated: Scenario = {
      ...nothing,
      provisions: [{ kind: 'grade_floor', amounts: { member: '900' }, from: '2022-07' }],
    };
    expect(set(dated, 'gradeAllowance.floor.deputy', '1300').provisions).toEqual([
      { kind: 'grade_floor', amounts: { member: '900', deputy: '1300' }, from: '2022-07' },
    ]);
  });
});

describe('the changes of a scenario', () => {
  test('are those that differ from today, each with both values', () => {
    const scenario = set(set(nothing, 'baseAllowance.member', '2900'), 'housingFund.rate', '0.1');
    expect(parameterChanges(today, scenario.provisions)).toEqual([
      { id: 'baseAllowance.member', before: '2800', after: '2900' },
      { id: 'housingFund.rate', before: '0.12', after: '0.1' },
    ]);
  });

  test('have the months of the provision that has the last word', () => {
    const rate = (value: string, from?: string, to?: string) => ({
      kind: 'parameters' as const,
      values: { 'housingFund.rate': value },
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    const provisions = [rate('0.11', undefined, '2022-06'), rate('0.1', '2022-07')];
    expect(parameterChanges(today, provisions)).toEqual([
      { id: 'housingFund.rate', before: '0.12', after: '0.1', from: '2022-07' },
    ]);
  });

  test('are none where everything is set to what it is', () => {
    const provisions = [{ kind: 'parameters' as const, values: { 'housingFund.rate': '0.12' } }];
    expect(parameterChanges(today, provisions)).toEqual([]);
  });
});

test('a parameter that the policy does not have is refused with its path', () => {
  const scenario = { ...nothing, provisions: [{ kind: 'parameters', values: { 'no.such': '1' } }] };
  expect(parseScenario(scenario, policy)).toMatchObject({
    refusals: [{ path: 'provisions[0].values.no.such', code: 'unknown_parameter' }],
  });
});

describe('a parameter that cannot hold its value is refused with its path:', () => {
  test.each([
    ['baseAllowance.member', '-1', 'negative_amount', []],
    ['baseAllowance.member', '28 00', 'not_a_number', []],
    ['baseAllowance.member', null, 'missing_field', []],
    ['housingFund.base', 'grade', 'wrong_choice', ['base', 'base+grade']],
  ])('%s as %s', (id, value, code, allowed) => {
    const scenario = { ...nothing, provisions: [{ kind: 'parameters', values: { [id]: value } }] };
    expect(parseScenario(scenario, policy)).toEqual({
      ok: false,
      refusals: [{ path: `provisions[0].values.${id}`, code, value: value ?? '', allowed }],
    });
  });
});
