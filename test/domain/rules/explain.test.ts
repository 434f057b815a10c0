import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/domain/rules/formula/evaluate.ts';
import { explain } from '../../../src/lib/domain/rules/formula/explain.ts';
import { gradeAllowance } from '../../../src/lib/domain/rules/items/gradeAllowance.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import { settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';
import { everyRule, ruleNames, ruleWorlds } from './everyRule.ts';

describe('the way to an amount ends in the amount', () => {
  // The performance part of the grade allowance is told beside its way, not on it.
  const told = ruleNames.filter((name) => name !== 'gradePerformance');

  test.each(told)('%s', (name) => {
    fc.assert(
      fc.property(ruleWorlds, ({ policy, operands }) => {
        const rule = everyRule(policy)[name]!;
        const lines = explain(rule, operands);
        const last = lines[lines.length - 1]?.result ?? null;
        const fen = last === null ? 0n : last.numerator / last.denominator;
        expect(fen).toBe(evaluate(rule, operands));
      }),
    );
  });

  test('and each line goes on from the one before it', () => {
    fc.assert(
      fc.property(ruleWorlds, fc.constantFrom(...ruleNames), ({ policy, operands }, name) => {
        const lines = explain(everyRule(policy)[name]!, operands);
        lines.slice(1).forEach(({ before }, i) => {
          expect(before).toEqual(lines[i]!.result);
        });
      }),
    );
  });
});

describe('the way to the grade allowance tells only what is set', () => {
  const member = gradeAllowance(builtInPolicy, 'member', 12);
  const codes = (changes: Readonly<Record<string, string | null>>): string[] => {
    const settings = new Map([...settingsAt(builtInPolicy, '2022-12'), ...Object.entries(changes)]);
    return explain(member, { settings }).map(({ code }) => code);
  };
  test.each<[string, Record<string, string | null>, string[]]>([
    ['the ladder alone', {}, ['ladder']],
    ['no factor of 1', { [parameterId.scale]: '1.00' }, ['ladder']],
    ['a factor', { [parameterId.scale]: '1.05' }, ['ladder', 'scale']],
    ['an uplift', { [parameterId.uplift('member')]: '1' }, ['ladder', 'uplift']],
    ['a cap that is not reached', { [parameterId.cap('member')]: '9000' }, ['ladder', 'cap']],
    ['a floor of nothing', { [parameterId.floor('member')]: '0' }, ['ladder', 'floor']],
    [
      'all of them, in the order of the rule',
      {
        [parameterId.floor('member')]: '700',
        [parameterId.cap('member')]: '800',
        [parameterId.uplift('member')]: '10',
        [parameterId.scale]: '2',
      },
      ['ladder', 'scale', 'uplift', 'cap', 'floor'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });
});
