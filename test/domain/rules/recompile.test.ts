import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { OverlaidSettings } from '../../../src/lib/domain/policy/overlaidSettings.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { PolicyCompiler } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { changesTo, policies } from '../../arbitrary/policy.ts';

const today = settingsAt(builtInPolicy, '2022-12');
const compiler = new PolicyCompiler(builtInPolicy, 2022);
const compiled = compiler.compile(today);
const changed = (values: Readonly<Record<string, string | null>>) =>
  compiler.recompile(
    compiled,
    new OverlaidSettings(today, new Map(Object.entries(values))),
    Object.keys(values),
  );

describe('compiling a change', { timeout: 60_000 }, () => {
  test('gives what compiling everything anew gives, whatever the policy and the change', () => {
    fc.assert(
      fc.property(
        policies.chain((policy) => fc.tuple(fc.constant(policy), changesTo(policy))),
        ([policy, changes]) => {
          const before = settingsAt(policy, '2022-12');
          const after = new OverlaidSettings(before, changes);
          const any = new PolicyCompiler(policy, 2022);
          const ids = [...changes.keys()].filter((id) => before.get(id) !== after.get(id));
          expect(any.recompile(any.compile(before), after, ids)).toEqual(any.compile(after));
          expect([...after]).toEqual([...new Map([...before, ...changes])]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('leaves every row as the same object that the change does not reach', () => {
    const { tables, rules } = changed({ 'gradeAllowance.floor.member': '1000' });
    const { gradeAllowance, ...others } = tables.place;
    const { gradeAllowance: before, ...same } = compiled.tables.place;
    const rows = gradeAllowance.map((row, post) => row === before[post]);
    expect(rows).toEqual([true, true, true, false]);
    for (const [id, table] of Object.entries(others)) expect(table).toBe(same[id]);
    expect(tables.communityBonus).toBe(compiled.tables.communityBonus);
    expect(rules).toBe(compiled.rules);
  });

  test('reaches what is taken of the changed amount, where the policy takes it', () => {
    const { place } = changed({
      'gradeAllowance.floor.member': '1000',
      'housingFund.base': 'base+grade',
    }).tables;
    expect(place.housingFund[3]?.[11]).toBe(45_600n);
    expect(place.housingFund[3]?.[0]).toBe(57_600n);
  });
});
