import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterRules } from '../../src/lib/domain/rules/parameterRules.ts';
import type { ParameterRule } from '../../src/lib/domain/policy/parameterRule.ts';
import { readParameter, sameValue, writeParameter } from '../../src/lib/ui/typedParameter.ts';
import { parameterValue } from '../arbitrary/provision.ts';

const rules = parameterRules(builtInPolicy);
function ruleOf(id: string): ParameterRule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`no parameter ${id}`);
  return rule;
}

describe('a value typed into the field of a parameter', () => {
  test.each([
    ['baseAllowance.member', '２，９００', '2900'],
    ['baseAllowance.member', '2900元', '2900'],
    ['socialInsurance.monthly', '1,049.5', '1049.50'],
    ['housingFund.rate', '１２％', '0.12'],
    ['communityBonus.uplift.unmet', '-100', '-1'],
    ['gradeAllowance.scale', '1.05', '1.05'],
    ['points.step.1', '１，０００', '1000'],
    ['gradeAllowance.floor.member', '', null],
  ])('%s as “%s” is read', (id, text, value) => {
    expect(readParameter(ruleOf(id), text)).toEqual({ ok: true, value });
  });

  test.each([
    ['baseAllowance.member', '', 'blank'],
    ['baseAllowance.member', '-1', 'negative'],
    ['baseAllowance.member', '二千', 'not_a_number'],
    ['baseAllowance.member', '2,9', 'misplaced_comma'],
    ['baseAllowance.member', '1.005', 'too_many_places'],
    ['gradeAllowance.scale', '-1', 'negative'],
    ['gradeAllowance.scale', '1,05', 'misplaced_comma'],
    ['gradeAllowance.scale', '99999999', 'above'],
    ['gradeAllowance.performanceShare', '101', 'above'],
  ])('%s as “%s” is refused, with the reason', (id, text, problem) => {
    expect(readParameter(ruleOf(id), text)).toEqual({ ok: false, problem });
  });

  test('is what was written, for every parameter that is typed', () => {
    const typed = [...rules].filter(([, rule]) => !rule.choices);
    const values = fc
      .constantFrom(...typed)
      .chain(([, rule]) => fc.tuple(fc.constant(rule), parameterValue(rule)));
    fc.assert(
      fc.property(values, ([rule, value]) => {
        const read = readParameter(rule, writeParameter(rule, value));
        expect(read.ok && sameValue(rule, read.value, value)).toBe(true);
      }),
    );
  });
});
