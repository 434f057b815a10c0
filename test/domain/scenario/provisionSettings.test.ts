import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import {
  applyProvisions,
  inForce,
  provisionSettings,
} from '../../../src/lib/domain/scenario/provisionSettings.ts';
import { policies } from '../../arbitrary/policy.ts';
import { provisionsOf } from '../../arbitrary/provision.ts';
import { everyKind } from './everyKind.ts';

const floor = (member: string, dates: { from?: string; to?: string } = {}): Provision => ({
  kind: 'grade_floor',
  amounts: { member },
  ...dates,
});

describe('a provision', () => {
  test('sets nothing where it names nothing', () => {
    expect(provisionSettings({ kind: 'grade_floor', amounts: {} })).toEqual([]);
    expect(provisionSettings({ kind: 'housing_fund' })).toEqual([]);
    expect(provisionSettings({ kind: 'community_bonus' })).toEqual([]);
  });

  test.each([
    ['grade_floor', ['gradeAllowance.floor.member', '1000']],
    ['grade_uplift', ['gradeAllowance.uplift.member', '400']],
    ['grade_scale', ['gradeAllowance.scale', '1.05']],
    ['grade_cap', ['gradeAllowance.cap.member', '1800']],
    ['grade_ladder', ['gradeAllowance.ladder.12', '900']],
    ['base_allowance', ['baseAllowance.member', '2900']],
    ['social_insurance', ['socialInsurance.monthly', '1100.00']],
    ['housing_fund', ['housingFund.base', 'base']],
    ['community_bonus', ['communityBonus.uplift.unmet', '-1']],
    ['individual_award', ['individualAward.amount', '3000']],
    ['parameters', ['individualAward.appraisal', 'competent']],
  ])('of kind %s sets %j', (kind, setting) => {
    const provision = everyKind.provisions.find((one) => one.kind === kind);
    expect(provision && provisionSettings(provision)).toContainEqual(setting);
  });

  test('sets parameters that the policy has, or the ratings of communities', () => {
    const pairs = policies.chain((any) =>
      provisionsOf(any).map((provision) => ({ any, provision })),
    );
    fc.assert(
      fc.property(pairs, ({ any, provision }) => {
        const known = settingsAt(any, '2022-01');
        for (const [id] of provisionSettings(provision))
          expect(known.has(id)).toBe(provision.kind !== 'community_ratings');
      }),
    );
  });
});

describe('a provision is in force', () => {
  test.each([
    ['2022-02', {}, true],
    ['2022-02', { from: '2022-03' }, false],
    ['2022-03', { from: '2022-03' }, true],
    ['2099-01', { from: '2022-03' }, true],
    ['2022-03', { to: '2022-03' }, true],
    ['2022-04', { to: '2022-03' }, false],
    ['1999-01', { to: '2022-03' }, true],
    ['2022-03', { from: '2022-03', to: '2022-03' }, true],
    ['2023-01', { from: '2022-12', to: '2023-02' }, true],
    ['2023-03', { from: '2022-12', to: '2023-02' }, false],
  ])('in %s with %j: %s', (month, dates, expected) => {
    expect(inForce(floor('1000', dates), month)).toBe(expected);
  });
});

describe('provisions in force together', () => {
  const today = settingsAt(policy, '2022-12');
  const id = 'gradeAllowance.floor.member';

  test('leave today’s settings as they were', () => {
    const before = [...today];
    applyProvisions(today, [floor('1000')]);
    expect([...today]).toEqual(before);
  });

  test('set, and do not add up: the later of two on one parameter stays', () => {
    expect(applyProvisions(today, [floor('1000'), floor('900')]).get(id)).toBe('900');
    const uplift = (member: string): Provision => ({ kind: 'grade_uplift', amounts: { member } });
    const both = applyProvisions(today, [uplift('400'), uplift('100')]);
    expect(both.get('gradeAllowance.uplift.member')).toBe('100');
  });

  test('keep what they do not name', () => {
    const set = applyProvisions(today, [
      { kind: 'community_bonus', base: '4000', uplifts: { good: '0.25' } },
      { kind: 'community_bonus', uplifts: { excellent: '0.35' } },
      { kind: 'housing_fund', rate: '0.10' },
    ]);
    expect(set.get('communityBonus.base')).toBe('4000');
    expect(set.get('communityBonus.uplift.good')).toBe('0.25');
    expect(set.get('communityBonus.uplift.excellent')).toBe('0.35');
    expect(set.get('communityBonus.uplift.met')).toBe('0');
    expect(set.get('housingFund.rate')).toBe('0.10');
    expect(set.get('housingFund.base')).toBe('base');
  });

  test('never copy a floor to 一肩挑 that only 正职 was given', () => {
    const set = applyProvisions(today, [{ kind: 'grade_floor', amounts: { head: '2000' } }]);
    expect(set.get('gradeAllowance.floor.head')).toBe('2000');
    expect(set.get('gradeAllowance.floor.combined_head')).toBeNull();
  });
});
