import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenWays } from '../../../src/lib/domain/rules/formula/chosenWays.ts';
import { evaluate } from '../../../src/lib/domain/rules/formula/evaluate.ts';
import { everyRule, ruleNames, ruleWorlds } from './everyRule.ts';

test('a rule with its choices taken comes to the same', () => {
  fc.assert(
    fc.property(ruleWorlds, fc.constantFrom(...ruleNames), ({ policy, operands }, name) => {
      const rule = everyRule(policy)[name]!;
      const taken = chosenWays(rule, operands.settings);
      expect(evaluate(taken, operands)).toBe(evaluate(rule, operands));
    }),
  );
});
