import { describe, expect, test } from 'vitest';
import { eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { fittingScenario } from '../../../src/lib/domain/scenario/fittingScenario.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';
import { oldMinimaTopUp } from '../../../src/lib/domain/scenario/presets.ts';
import { everyKind } from './everyKind.ts';

describe('the part of a scenario that another policy can take', () => {
  test('is all of it where the policy is the same', () => {
    expect(fittingScenario(everyKind, builtInPolicy)).toEqual({ scenario: everyKind, dropped: [] });
  });

  test('leaves out what names another policy’s posts or ratings, or sets a ladder', () => {
    const { scenario, dropped } = fittingScenario(everyKind, eighteenGrades);
    expect(parseScenario(scenario, eighteenGrades)).toMatchObject({ ok: true });
    expect(dropped.map(({ kind }) => kind)).toContain('grade_ladder');
    expect(scenario.provisions.map(({ kind }) => kind)).toContain('grade_scale');
    expect(scenario.provisions.length + dropped.length).toBe(everyKind.provisions.length);
  });

  test('counts nothing as in force today that the policy does not know', () => {
    const today = { ...everyKind, baseline: { provisions: oldMinimaTopUp.provisions } };
    const { scenario, dropped } = fittingScenario(today, eighteenGrades);
    expect(scenario.baseline).toBeUndefined();
    expect(dropped[0]).toEqual(oldMinimaTopUp.provisions[0]);
  });
});
