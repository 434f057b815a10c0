import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { builtInPolicies, eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { withBaseline } from '../../../src/lib/domain/scenario/editScenario.ts';
import { parseScenario } from '../../../src/lib/domain/scenario/parseScenario.ts';
import { leadingPreset, presetOf, presetsFor } from '../../../src/lib/domain/scenario/presetOf.ts';
import { oldMinimaTopUp, proposal042 } from '../../../src/lib/domain/scenario/presets.ts';
import { foldRoster } from '../../../src/lib/domain/roster/fold.ts';
import { samplePopulation } from '../sample.ts';

const idsFor = (policy: Parameters<typeof presetsFor>[0]) => presetsFor(policy).map(({ id }) => id);

describe('the presets of a policy', () => {
  test.each(builtInPolicies.map(({ policy }) => [policy.id, policy] as const))(
    'are scenarios that it takes: %s',
    (_, policy) => {
      for (const { scenario } of presetsFor(policy))
        expect(parseScenario(scenario, policy)).toMatchObject({ ok: true });
    },
  );

  test('are the suggestion’s for the letter’s policy alone, and for an edited copy of it', () => {
    expect(idsFor(builtInPolicy)).toEqual(['today', 'floors042', 'uplift042']);
    expect(idsFor({ ...builtInPolicy, title: { zh: '改', en: 'edited' } })).toContain('floors042');
    expect(idsFor(eighteenGrades)).toEqual(['today', 'uplift100', 'scale105']);
    expect(idsFor({ ...builtInPolicy, id: 'elsewhere' })).not.toContain('floors042');
  });

  test('do not hold the suggestion once a copy lacks one of its posts', () => {
    const posts = builtInPolicy.posts.slice(0, 2);
    expect(idsFor({ ...builtInPolicy, posts })).toEqual(['today', 'uplift100', 'scale105']);
  });

  test('are recognised whatever is counted as in force today', () => {
    expect(presetOf(withBaseline(proposal042, oldMinimaTopUp.provisions), builtInPolicy)).toBe(
      'floors042',
    );
    expect(presetOf(noChange, eighteenGrades)).toBe('today');
    expect(presetOf(proposal042, eighteenGrades)).toBeNull();
  });

  test('lead with one that changes pay: a hundred yuan more for each person', () => {
    const { scenario } = leadingPreset(eighteenGrades);
    const workers = [{ workerId: 'W1', communityId: 'C1', post: 'head', step: 3 }];
    const population = { ...samplePopulation, grade: foldRoster(eighteenGrades, workers) };
    const { impact } = simulate({ policy: eighteenGrades, population, scenario, year: 2022 });
    expect(impact.byPost.get('head')).toMatchObject({ gainers: 1, monthly: 10_000n });
  });
});
