import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { ownNumber, shortStep, stepCell } from '../../../src/lib/domain/roster/ownNumber.ts';
import { stepReader } from '../../../src/lib/domain/roster/stepText.ts';

const step = (number: number, zh: string) => ({ number, level: 1, label: { zh, en: '' } });

describe('the number in the name of a step', () => {
  test.each([
    ['十八级', 18],
    ['18级', 18],
    ['３档', 3],
    ['一级一档', null],
    ['高级', null],
    ['级', null],
  ])('of %s is %s', (zh, number) => {
    expect(ownNumber(step(1, zh))).toBe(number);
  });

  test('is what stands in narrow places, and the step’s own number where there is none', () => {
    expect([shortStep(step(1, '十八级')), shortStep(step(1, '一级一档'))]).toEqual(['18', '1']);
  });
});

describe('what is written to a file for a step', () => {
  test.each(builtInPolicies.map(({ policy }) => [policy.id, policy] as const))(
    'is read back as that step: %s',
    (_, policy) => {
      const read = stepReader(policy);
      for (const each of policy.steps)
        expect(read(stepCell(each), undefined)).toEqual({ step: each.number });
    },
  );
});
