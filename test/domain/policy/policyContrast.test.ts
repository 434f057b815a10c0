import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { policyContrast, sameLadder } from '../../../src/lib/domain/policy/policyContrast.ts';
import { policyDiff } from '../../../src/lib/domain/policy/policyDiff.ts';
import { policies } from '../../arbitrary/policy.ts';

describe('policies with one ladder', () => {
  test('are compared one by one, whatever their amounts and the names of their steps', () => {
    const raised = structuredClone(builtInPolicy);
    raised.parameters['gradeAllowance.ladder.1']!.values[0]!.value = '2100';
    raised.steps[0]!.label.zh = '第一档';
    expect(sameLadder(builtInPolicy, raised)).toBe(true);
    expect(policyContrast(builtInPolicy, raised)).toBeNull();
  });
});

describe('policies with different ladders', () => {
  const contrast = policyContrast(builtInPolicy, eighteenGrades);
  const uncompared = (group: string) => contrast?.uncompared.find((one) => one.group === group);

  test('are compared in what has the same id, and in nothing that hangs on the number of a step', () => {
    const ids = contrast?.changes.flatMap((change) => ('id' in change ? [change.id] : [])) ?? [];
    expect(ids).toContain('socialInsurance.monthly');
    expect(ids).toContain('baseAllowance.head');
    for (const id of ids) {
      expect(id).not.toMatch(/ladder|coefficient|points|placement/);
      if (id.includes('.')) {
        expect(builtInPolicy.parameters[id]).toBeDefined();
        expect(eighteenGrades.parameters[id]).toBeDefined();
      }
    }
    expect(ids.length).toBeLessThan(policyDiff(builtInPolicy, eighteenGrades).length / 10);
  });

  test('have the rest counted by its kind, with what only one of them has', () => {
    expect(uncompared('ladder')).toMatchObject({ before: 12, after: 18 });
    expect(uncompared('posts')).toMatchObject({ before: 4, after: 3 });
    expect(uncompared('posts')?.onlyAfter.map(({ zh }) => zh)).toEqual(['专职工作者']);
    expect(uncompared('facts')?.onlyAfter).toEqual([]);
  });

  test('differ in a value or a status, not in what is noted beside it', () => {
    const ids = contrast?.changes.flatMap((change) => ('id' in change ? [change.id] : []));
    expect(ids).not.toContain('gradeAllowance.scale');
  });

  test('are told apart the same way round and back', () => {
    fc.assert(
      fc.property(policies, policies, (one, other) => {
        const [there, back] = [policyContrast(one, other), policyContrast(other, one)];
        expect(back?.changes.length).toBe(there?.changes.length);
        expect(back?.uncompared.map(({ group }) => group).sort()).toEqual(
          there?.uncompared.map(({ group }) => group).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
