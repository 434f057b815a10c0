import { describe, expect, test } from 'vitest';
import { reachOf } from '../../../src/lib/domain/budget/reach.ts';
import { Settlement } from '../../../src/lib/domain/budget/settle.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { samplePopulation } from '../sample.ts';

const settings = settingsAt(policy, '2022-12');
const sample = new Settlement(samplePopulation);
const before = sample.settle(compilePolicy(policy, settings));
const after = (id: string, value: string) =>
  sample.settle(compilePolicy(policy, new Map([...settings, [id, value]])));

describe('a change of the pay tables', () => {
  test('that is none reaches no setting', () => {
    expect(reachOf(before, before)).toBe('no_setting');
  });

  test('that leaves every amount reaches no amount', () => {
    expect(reachOf(before, after('gradeAllowance.floor.member', '1'))).toBe('no_amount');
  });

  test.each([
    ['gradeAllowance.ladder.12', '600.01'],
    ['baseAllowance.head', '3000.01'],
    ['socialInsurance.monthly', '1049.39'],
    ['housingFund.rate', '0.13'],
    ['communityBonus.uplift.met', '0.01'],
    ['individualAward.amount', '2400.01'],
  ])('reaches somebody: %s', (id, value) => {
    expect(reachOf(before, after(id, value))).toBe('somebody');
  });

  test('reaches nobody where nobody stands', () => {
    // No community of the sample failed its goals.
    expect(reachOf(before, after('communityBonus.uplift.unmet', '0'))).toBe('nobody');
  });
});
