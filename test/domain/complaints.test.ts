import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupImpact } from '../../src/lib/domain/budget/impactOf.ts';
import { noChange, simulate } from '../../src/lib/domain/budget/simulate.ts';
import { simulationReport } from '../../src/lib/domain/budget/simulationReport.ts';
import { fenFromYuan } from '../../src/lib/domain/money/fen.ts';
import { formatYuan, signed } from '../../src/lib/domain/money/format.ts';
import { builtInPolicy as policy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { parseScenario } from '../../src/lib/domain/scenario/parseScenario.ts';
import type { Provision } from '../../src/lib/domain/scenario/provision.ts';
import { populationOf, type People } from '../arbitrary/people.ts';
import { undatedProvisionsOf } from '../arbitrary/provision.ts';
import { kept, withoutGroupRules } from '../arbitrary/withoutGroupRules.ts';
import { undatedWorlds } from '../arbitrary/world.ts';
import { PersonByPerson } from './budget/personByPerson.ts';
import { sampleByCommunity, samplePopulation as population } from './sample.ts';
import { everyKind } from './scenario/everyKind.ts';

const simulated = (provisions: readonly Provision[], year = 2022) =>
  simulate({ policy, population, scenario: { ...noChange, provisions }, year });

const fen = (yuan: string) => fenFromYuan(yuan) ?? -1n;
const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((a, b) => a + b, 0n);
const floors = { member: '1000', deputy: '1500', head: '2000', combined_head: '2000' };
const proposal: Provision = { kind: 'grade_floor', amounts: floors };

describe('parts that do not sum to the total', () => {
  const { impact, month } = simulated([proposal]);

  test('do not exist by post, by step or by community', () => {
    const communities = [...sampleByCommunity.values()].map((cells) =>
      groupImpact(cells, month.baseline.tables, month.reform.tables),
    );
    for (const parts of [[...impact.byPost.values()], impact.byStep, communities])
      expect(sum(parts.map(({ monthly }) => monthly))).toBe(impact.monthly);
  });

  test('do not exist after they are written out', () => {
    const { impact: written } = simulationReport(simulated([proposal]), policy);
    const posts = Object.values(written.byRole).map(({ monthly }) => fen(monthly));
    expect(sum(posts)).toBe(fen(written.monthly));
  });
});

describe('percentages that are doubled', () => {
  test('would show where the whole is known: twice the grade allowance is 100 % of it', () => {
    const gradeAlone: Provision[] = [
      {
        kind: 'base_allowance',
        amounts: { member: '0', deputy: '0', head: '0', combined_head: '0' },
      },
      { kind: 'social_insurance', monthly: '0' },
      { kind: 'community_bonus', base: '0' },
      { kind: 'individual_award', amount: '0' },
    ];
    const scenario = {
      ...noChange,
      provisions: [{ kind: 'grade_scale' as const, factor: '2' }],
      baseline: { provisions: gradeAlone },
    };
    const { baseline, impact } = simulate({ policy, population, scenario, year: 2022 });
    expect(baseline.total.annual).toBe(fen('14190000.00'));
    expect(impact.percent).toBe('100.00');
  });

  test('are of the year’s total, and said once', () => {
    const { baseline, impact } = simulated([proposal]);
    const hundredths = fen(impact.percent ?? '');
    const error = impact.annual * 10_000n - hundredths * baseline.total.annual;
    expect(2n * (error < 0n ? -error : error) <= baseline.total.annual).toBe(true);
  });
});

describe('effects before the reform starts', () => {
  const later = { ...proposal, from: '2023-03' };

  test('are none in the year before, and none in the months before', () => {
    expect(simulated([later], 2022).impact.annual).toBe(0n);
    expect(simulated([later], 2023).impact.annual).toBe(10n * simulated([proposal]).impact.monthly);
  });

  test('are none after its end', () => {
    const ended = { ...proposal, to: '2021-12' };
    expect(simulated([ended], 2022).reform.total).toEqual(simulated([]).baseline.total);
  });
});

describe('results that depend on the order of calculation', () => {
  test('do not exist among provisions that set different parameters', () => {
    const { baseline, reform, impact } = simulated(everyKind.provisions);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...everyKind.provisions], { minLength: everyKind.provisions.length }),
        (order) => {
          const other = simulated(order);
          expect({ baseline, reform, impact }).toEqual({
            baseline: other.baseline,
            reform: other.reform,
            impact: other.impact,
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('are told where two provisions set the same parameter', () => {
    const second: Provision = { kind: 'grade_floor', amounts: { member: '1100' } };
    for (const order of [
      [proposal, second],
      [second, proposal],
    ])
      expect(simulated(order).warnings.map(({ code }) => code)).toContain('same_parameter');
  });
});

describe('documents that change their answer', () => {
  test('do not, when they are written and read again', () => {
    const again = parseScenario(JSON.parse(JSON.stringify(everyKind)), policy);
    if (!again.ok) throw new Error('refused');
    expect(simulated(again.value.provisions)).toEqual(simulated(everyKind.provisions));
  });

  test('of a version to come are refused rather than guessed at', () => {
    const refused = parseScenario({ ...everyKind, schema: 2 }, policy);
    expect(refused).toMatchObject({ ok: false, refusals: [{ path: 'schema' }] });
  });
});

describe('“no change” that hides small real gains', () => {
  // The one deputy on step 12 draws one fen more.
  const { impact, warnings } = simulated([
    { kind: 'grade_floor', amounts: { deputy: '600.01', head: '600.01', combined_head: '600.01' } },
  ]);

  test('does not: one fen for one person is a gain, in every figure that can show it', () => {
    expect(impact).toMatchObject({ gainers: 1, losers: 0, unchanged: 1171 });
    expect(impact.byPost.get('deputy')).toMatchObject({ gainers: 1, monthly: 1n });
    expect(impact.monthly).toBe(1n);
    expect(impact.annual).toBe(12n);
    expect(warnings).toEqual([]);
  });

  test('does not hide small losses either', () => {
    const cut = simulated([{ kind: 'base_allowance', amounts: { head: '2999.99' } }]).impact;
    expect(cut).toMatchObject({ gainers: 0, losers: 21, unchanged: 1151 });
    expect(cut.byPost.get('head')).toMatchObject({ losers: 21, monthly: -21n });
  });

  test('does not, though the percentage rounds to nothing', () => {
    expect(impact.percent).toBe('0.00');
    expect(signed(impact.annual, formatYuan)).toBe('+0.12');
  });
});

describe('results that cannot be taken away', () => {
  test('can be written out whole', () => {
    const report = simulationReport(simulated(everyKind.provisions), policy);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('a minimum that changes nobody’s pay', { timeout: 60_000 }, () => {
  const undeducted = (people: People): People => ({
    ...people,
    bonusRows: people.bonusRows.map(({ deduction: _, ...row }) => row),
  });

  /** What each person draws, item by item, without dates. */
  function everybody(by: PersonByPerson, { workers, bonusRows, communities }: People) {
    const ratings = new Map(communities.map((one) => [one.communityId, one.rating]));
    return [
      ...workers.map(({ post, step }) => by.month(post, step, '2022-12')),
      ...bonusRows.map(({ communityId, months, appraisal }) =>
        by.year(ratings.get(communityId) ?? '', months, appraisal, 0n, '2022-12'),
      ),
    ];
  }

  test('is told to change nothing, and with it every provision that does, and no other', () => {
    const cases = undatedWorlds.map(withoutGroupRules).chain((world) =>
      undatedProvisionsOf(world.policy)
        .filter(({ kind }) => kind !== 'community_ratings')
        .map((provision) => ({ ...world, provision: kept(provision)[0] ?? provision })),
    );
    fc.assert(
      fc.property(cases, ({ policy: any, people, provision }) => {
        const everyone = undeducted(people);
        const { warnings } = simulate({
          policy: any,
          population: populationOf(any, everyone),
          scenario: { ...noChange, provisions: [provision] },
          year: 2022,
        });
        const before = everybody(new PersonByPerson(any, []), everyone);
        const after = everybody(new PersonByPerson(any, [provision]), everyone);
        const differs = before.some((pay, i) =>
          Object.values(pay).some((amount, item) => amount !== Object.values(after[i] ?? {})[item]),
        );
        expect(warnings.some(({ code }) => code === 'no_effect')).toBe(!differs);
      }),
    );
  });

  test.each(everyKind.provisions.filter(({ kind }) => kind !== 'housing_fund'))(
    'is not what a $kind of the interface’s example does',
    (provision) => {
      const { reform, baseline, warnings } = simulated([provision]);
      expect(reform.total.annual).not.toBe(baseline.total.annual);
      expect(warnings.filter(({ code }) => code === 'no_effect')).toEqual([]);
    },
  );
});

describe('money in floats', () => {
  test('loses cents in sums that ours keeps', () => {
    const people = 10_000_019;
    const cells = {
      workers: policy.posts.map(() => policy.steps.map((_, i) => (i === 0 ? people : 0))),
    };
    const provisions: Provision[] = [{ kind: 'social_insurance', monthly: '987654321.01' }];
    const { reform } = simulate({
      policy,
      population: { ...population, grade: cells },
      scenario: { ...noChange, provisions },
      year: 2022,
    });
    expect(reform.items.socialInsurance.annual).toBe(12n * 4n * 10_000_019n * 98_765_432_101n);
  });
});
