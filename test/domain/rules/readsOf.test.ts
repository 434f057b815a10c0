import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/lib/domain/rules/formula/evaluate.ts';
import { readsOf } from '../../../src/lib/domain/rules/formula/readsOf.ts';
import { everyRule, ruleNames, ruleWorlds } from './everyRule.ts';

test('a parameter that a rule does not read never changes what it comes to', () => {
  fc.assert(
    fc.property(
      ruleWorlds,
      fc.constantFrom(...ruleNames),
      fc.nat(),
      ({ policy, operands }, name, at) => {
        const rule = everyRule(policy)[name]!;
        const { parameters } = readsOf(rule);
        const others = [...operands.settings.keys()].filter((id) => !parameters.has(id));
        const other = others[at % others.length];
        const settings = new Map([...operands.settings, [other ?? 'nothing', 'changed']]);
        expect(evaluate(rule, { ...operands, settings })).toBe(evaluate(rule, operands));
      },
    ),
  );
});
