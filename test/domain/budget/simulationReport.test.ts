import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/lib/domain/budget/simulate.ts';
import { simulationReport } from '../../../src/lib/domain/budget/simulationReport.ts';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { populationOf } from '../../arbitrary/people.ts';
import { worlds } from '../../arbitrary/world.ts';
import { samplePopulation as population } from '../sample.ts';
import { everyKind } from '../scenario/everyKind.ts';

describe('the report of a simulation', () => {
  const report = simulationReport(
    simulate({ policy, population, scenario: { ...everyKind, name: '' }, year: 2022 }),
    policy,
  );

  test('has the names that other programs rely on', () => {
    expect(report.baseline).toEqual({
      workers: 1172,
      gradeAllowance: { monthly: '1182500.00', annual: '14190000.00', mean: '1008.96' },
      baseAllowance: { monthly: '3340500.00', annual: '40086000.00' },
      socialInsurance: { monthly: '1229873.36', annual: '14758480.32' },
      housingFund: { monthly: '400860.00', annual: '4810320.00' },
      communityBonus: {
        recipients: 1508,
        annual: '6139699.01',
        communities: { excellent: 32, good: 31, met: 59, unmet: 0 },
      },
      individualAward: {
        recipients: 259,
        annual: '621600.00',
        eligible: 259,
        quota: null,
        inside: false,
      },
      performanceAllowance: { monthly: '0.00', annual: '0.00' },
      qualificationAllowance: { holders: 0, monthly: '0.00', annual: '0.00' },
      healthCheck: { annual: '0.00' },
      paidLeave: { annual: '0.00' },
      populations: {
        gradeAllowance: { counts: 'roster', people: 1172 },
        baseAllowance: { counts: 'roster', people: 1172 },
        socialInsurance: { counts: 'roster', people: 1172 },
        housingFund: { counts: 'roster', people: 1172 },
        communityBonus: { counts: 'bonusRoll', people: 1508 },
        individualAward: { counts: 'awarded', people: 259 },
        performanceAllowance: { counts: 'roster', people: 1172 },
        qualificationAllowance: { counts: 'holders', people: 0 },
        healthCheck: { counts: 'roster', people: 1172 },
        paidLeave: { counts: 'roster', people: 1172 },
      },
      total: { annual: '80606099.33' },
    });
    expect(Object.keys(report.reform)).toEqual(Object.keys(report.baseline));
    expect(report.impact).toMatchObject({
      monthly: '840878.64',
      annual: '13444428.66',
      percent: '16.68',
      gainers: 1170,
      losers: 0,
      unchanged: 2,
    });
    expect(report.impact.byRole.member).toEqual({
      workers: 806,
      gainers: 804,
      losers: 0,
      unchanged: 2,
      monthly: '631620.00',
    });
    expect(Object.keys(report.impact.byRole)).toEqual(policy.posts.map(({ id }) => id));
  });

  test('writes a saving with a minus', () => {
    const cheaper = simulationReport(
      simulate({
        policy,
        population,
        scenario: { schema: 1, name: '', provisions: [{ kind: 'grade_scale', factor: '0.5' }] },
        year: 2022,
      }),
      policy,
    );
    expect(cheaper.impact).toMatchObject({
      monthly: '-591250.00',
      annual: '-7095000.00',
      percent: '-8.80',
      losers: 1172,
    });
  });

  test(
    'holds money as plain yuan with two decimals, never minus nothing, whatever is simulated',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(worlds, ({ policy: any, people, scenario }) => {
          const simulation = simulate({
            policy: any,
            population: populationOf(any, people),
            scenario,
            year: 2022,
          });
          const text = JSON.stringify(simulationReport(simulation, any));
          expect(text).not.toContain('-0.00');
          for (const [, amount] of text.matchAll(
            /"(?:monthly|annual|mean|percent|amount)":"([^"]*)"/g,
          ))
            expect(amount).toMatch(/^-?\d+\.\d\d$/);
        }),
        { numRuns: 40 },
      );
    },
  );
});
