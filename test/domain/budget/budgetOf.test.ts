import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { fenFromYuan } from '../../../src/lib/domain/money/fen.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../sample.ts';
import { everyKind } from '../scenario/everyKind.ts';

const simulated = (provisions: readonly Provision[]) =>
  simulate({ policy, population, scenario: { ...noChange, provisions }, year: 2022 });

const fen = (yuan: string) => fenFromYuan(yuan) ?? -1n;

describe('the bonus roll', () => {
  const unmet = { ...population, bonus: onePerson('unmet', 'excellent') };

  function onePerson(rating: string, appraisal: string) {
    return {
      people: policy.ratings.map(({ id }) =>
        Array.from({ length: 12 }, (_, i) =>
          policy.appraisals.map((one) => Number(id === rating && i === 11 && one.id === appraisal)),
        ),
      ),
      deducted: [],
    };
  }

  test('counts who gets no bonus among the recipients, and awards the excellent of any community', () => {
    const { baseline } = simulate({ policy, population: unmet, scenario: noChange, year: 2022 });
    expect(baseline.bonusRoll.recipients).toBe(1);
    expect(baseline.items.communityBonus.annual).toBe(0n);
    expect(baseline.awards).toMatchObject({ recipients: 1, annual: fen('2400') });
  });

  test('pays unmet goals where the scenario says so', () => {
    const provisions: Provision[] = [{ kind: 'community_bonus', uplifts: { unmet: '-0.5' } }];
    const scenario = { ...noChange, provisions };
    const { reform } = simulate({ policy, population: unmet, scenario, year: 2022 });
    expect(reform.items.communityBonus.annual).toBe(fen('1900'));
  });

  test('has no part in gainers and losers, which ask for grade and base allowance alone', () => {
    const { impact } = simulated([
      { kind: 'community_bonus', base: '9999' },
      { kind: 'social_insurance', monthly: '2000' },
      { kind: 'housing_fund', rate: '0.24' },
    ]);
    expect(impact).toMatchObject({ gainers: 0, losers: 0, unchanged: 1172 });
    expect(impact.byPost.get('member')?.monthly).toBe(0n);
    expect(impact.monthly).toBe(fen('1114126.64') + fen('400860.00'));
  });
});

describe('nobody at all', () => {
  const nobody = {
    grade: { workers: policy.posts.map(() => policy.steps.map(() => 0)) },
    bonus: {
      people: policy.ratings.map(() =>
        Array.from({ length: 12 }, () => policy.appraisals.map(() => 0)),
      ),
      deducted: [],
    },
  };

  test('costs nothing, has no mean, and no change is a percentage of nothing', () => {
    const scenario = { ...noChange, provisions: everyKind.provisions };
    const { baseline, reform, impact } = simulate({
      policy,
      population: nobody,
      scenario,
      year: 2022,
    });
    expect(baseline.total.annual).toBe(0n);
    expect(reform.gradeMean).toBeNull();
    expect(impact.percent).toBeNull();
    expect(impact.distribution).toEqual([]);
  });
});
