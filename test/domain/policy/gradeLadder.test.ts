import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../../src/lib/domain/rules/policyCompiler.ts';
import { stepParameter } from '../../../src/lib/domain/policy/gradeLadder.ts';
import { ladderAmounts } from '../../../src/lib/domain/rules/items/gradeAllowance.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import { parsePolicy } from '../../../src/lib/domain/policy/parsePolicy.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { policies } from '../../arbitrary/policy.ts';
import { coefficientPolicy } from './coefficientPolicy.ts';

const compiledAt = (policy: PolicyDocument, month = '2022-12') =>
  compilePolicy(policy, settingsAt(policy, month)).tables;

describe('a ladder of coefficients', () => {
  test('is a policy that the program takes', () => {
    expect(parsePolicy(coefficientPolicy())).toMatchObject({ ok: true });
  });

  test('pays the coefficient times the base on each step', () => {
    const policy = coefficientPolicy({ coefficients: ['2', '1.25'], bases: { '2022-01': '2400' } });
    expect(ladderAmounts(policy, settingsAt(policy, '2022-12'))).toEqual([480_000n, 300_000n]);
  });

  test.each([
    ['1.00005', '100', 10_001n],
    ['1.00004999', '100', 10_000n],
    ['0.333333', '0.01', 0n],
    ['0.5', '0.01', 1n],
    ['0', '2400', 0n],
  ])('rounds half-up to the fen: %s × %s yuan is %s fen', (coefficient, base, amount) => {
    const policy = coefficientPolicy({ coefficients: [coefficient], bases: { '2022-01': base } });
    expect(ladderAmounts(policy, settingsAt(policy, '2022-12'))).toEqual([amount]);
  });

  test('pays by the base of the month', () => {
    const policy = coefficientPolicy({
      coefficients: ['1.5'],
      bases: { '2022-01': '2400', '2022-07': '2500' },
    });
    const paid = (month: string) => compiledAt(policy, month).place.gradeAllowance[0]?.[0];
    expect([paid('2022-06'), paid('2022-07')]).toEqual([360_000n, 375_000n]);
  });

  test('then takes factor, uplift, cap and floor as amounts do', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const settings = settingsAt(policy, '2022-12');
        const amounts = ladderAmounts(policy, settings);
        const asAmounts = { ...policy, ladder: 'amounts' as const };
        const same = new Map(settings);
        amounts.forEach((amount, i) => {
          same.set(
            parameterId.ladder(i + 1),
            `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`,
          );
        });
        expect(compilePolicy(asAmounts, same).tables).toEqual(
          compilePolicy(policy, settings).tables,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('has coefficients and a base for parameters, where amounts have one a step', () => {
    expect(stepParameter(coefficientPolicy(), 2)).toBe('gradeAllowance.coefficient.2');
    expect(stepParameter(builtInPolicy, 2)).toBe('gradeAllowance.ladder.2');
  });

  test('is refused without its base, and with amounts beside the coefficients', () => {
    const policy = coefficientPolicy();
    const { [parameterId.gradeBase]: base, ...others } = policy.parameters;
    const coefficient = policy.parameters[parameterId.coefficient(1)];
    const parsed = parsePolicy({
      ...policy,
      parameters: { ...others, 'gradeAllowance.ladder.1': coefficient },
    });
    expect(base).toBeDefined();
    expect(parsed.ok ? [] : parsed.refusals.map(({ path, code }) => [path, code])).toEqual([
      ['parameters.gradeAllowance.base', 'missing_parameter'],
      ['parameters.gradeAllowance.ladder.1', 'unknown_parameter'],
    ]);
  });
});

describe('the performance share', () => {
  test('splits nothing where the policy names none', () => {
    expect(compiledAt(builtInPolicy).gradePerformance).toBeNull();
  });

  test('is taken of what is paid after cap and floor, half-up to the fen', () => {
    const policy = coefficientPolicy({
      coefficients: ['2', '1'],
      bases: { '2022-01': '1000.01' },
      share: '0.3',
      floor: '1000.05',
    });
    const { place, gradePerformance } = compiledAt(policy);
    expect(place.gradeAllowance[0]).toEqual([200_002n, 100_005n]);
    expect(gradePerformance?.[0]).toEqual([60_001n, 30_002n]);
  });

  test('leaves no part below nothing or above the whole', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const { place, gradePerformance } = compiledAt(policy);
        place.gradeAllowance.flat().forEach((amount, i) => {
          const part = gradePerformance?.flat()[i] ?? 0n;
          expect(part >= 0n && part <= amount).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['1.01', 'above_one'],
    ['-0.1', 'negative_amount'],
    ['30%', 'not_a_number'],
  ])('is refused as %s', (share, code) => {
    const parsed = parsePolicy(coefficientPolicy({ share }));
    expect(parsed.ok ? [] : parsed.refusals).toMatchObject([
      { path: 'parameters.gradeAllowance.performanceShare.values[0].value', code, value: share },
    ]);
  });
});
