import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { periodOf, withPeriod } from '../../../src/lib/domain/scenario/parameterPeriod.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';
import type { Provision, Scenario } from '../../../src/lib/domain/scenario/provision.ts';
import {
  applyProvisions,
  provisionSettings,
} from '../../../src/lib/domain/scenario/provisionSettings.ts';
import { month } from '../../arbitrary/amount.ts';
import { scenariosOf } from '../../arbitrary/scenario.ts';

const today = settingsAt(policy, '2022-12');
const holding = (...provisions: readonly Provision[]): Scenario => ({
  schema: 1,
  name: '',
  provisions,
});
const idsOf = ({ provisions }: Scenario) => [
  ...new Set(provisions.flatMap((one) => provisionSettings(one).map(([id]) => id))),
];
const member = 'baseAllowance.member';

/** A scenario, a parameter that it sets, and a first month. */
const edits = scenariosOf(policy).chain((scenario) => {
  const ids = idsOf(scenario);
  return fc.tuple(
    fc.constant(scenario),
    ids.length > 0 ? fc.constantFrom(...ids) : fc.constant(member),
    fc.option(month, { nil: undefined }),
  );
});

describe('the months of one parameter', () => {
  test('are those that are asked for, and every value stays', () => {
    fc.assert(
      fc.property(edits, ([scenario, id, from]) => {
        const next = withPeriod(scenario, id, { from });
        if (idsOf(scenario).includes(id)) expect(periodOf(next, id)).toEqual({ from });
        expect(applyProvisions(today, next.provisions)).toEqual(
          applyProvisions(today, scenario.provisions),
        );
        expect(parseScenario(JSON.parse(JSON.stringify(next)), policy)).toMatchObject({ ok: true });
      }),
    );
  });

  test('leave those of every other parameter alone, but for the steps of one ladder', () => {
    fc.assert(
      fc.property(edits, ([scenario, id, from]) => {
        const next = withPeriod(scenario, id, { from });
        const ladder = 'gradeAllowance.ladder.';
        for (const other of idsOf(scenario))
          if (other !== id && !(id.startsWith(ladder) && other.startsWith(ladder)))
            expect([other, periodOf(next, other)]).toEqual([other, periodOf(scenario, other)]);
      }),
    );
  });

  test('move it out of a provision that sets others too, and back into it', () => {
    const both = holding({ kind: 'base_allowance', amounts: { member: '2900', head: '3100' } });
    const later = withPeriod(both, member, { from: '2022-07' });
    expect(later.provisions).toEqual([
      { kind: 'base_allowance', amounts: { head: '3100' } },
      { kind: 'base_allowance', amounts: { member: '2900' }, from: '2022-07' },
    ]);
    expect(withPeriod(later, 'baseAllowance.head', { from: '2022-07' }).provisions).toHaveLength(2);
    expect(withPeriod(later, member, {}).provisions.map((one) => one.kind)).toEqual([
      'base_allowance',
      'base_allowance',
    ]);
  });

  test('join it to those of its kind with the same months', () => {
    const three = holding({
      kind: 'base_allowance',
      amounts: { member: '2900', deputy: '3000', head: '3100' },
    });
    const one = withPeriod(three, member, { from: '2022-07' });
    expect(withPeriod(one, 'baseAllowance.deputy', { from: '2022-07' }).provisions).toEqual([
      { kind: 'base_allowance', amounts: { head: '3100' } },
      { kind: 'base_allowance', amounts: { member: '2900', deputy: '3000' }, from: '2022-07' },
    ]);
  });

  test('keep the last month that was set where they are asked to', () => {
    const ending = holding({ kind: 'social_insurance', monthly: '1100', to: '2023-06' });
    const id = 'socialInsurance.monthly';
    const began = withPeriod(ending, id, { ...periodOf(ending, id), from: '2022-07' });
    expect(began.provisions).toEqual([
      { kind: 'social_insurance', monthly: '1100', from: '2022-07', to: '2023-06' },
    ]);
  });

  test('are nothing where the scenario does not set the parameter', () => {
    const other = holding({ kind: 'grade_scale', factor: '1.05' });
    expect(periodOf(other, member)).toBeNull();
    expect(withPeriod(other, member, { from: '2022-07' })).toBe(other);
  });
});
