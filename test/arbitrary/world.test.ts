import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/lib/domain/policy/parsePolicy.ts';
import { parseScenario } from '../../src/lib/domain/scenario/parseScenario.ts';
import { worlds } from './world.ts';

test('random policies and scenarios are such as the program accepts', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(worlds, ({ policy, scenario }) => {
      expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
      expect(parseScenario(scenario, policy)).toEqual({ ok: true, value: scenario });
    }),
  );
});
