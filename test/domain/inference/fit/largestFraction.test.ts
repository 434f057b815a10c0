import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../../src/lib/domain/money/decimal.ts';
import { noChange } from '../../../../src/lib/domain/budget/simulate.ts';
import { fits, meterFor } from '../../../../src/lib/domain/inference/fit/costMeter.ts';
import { fitReport } from '../../../../src/lib/domain/inference/fit/fitReport.ts';
import {
  fractionOf,
  largestFraction,
} from '../../../../src/lib/domain/inference/fit/largestFraction.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { parseScenario } from '../../../../src/lib/domain/scenario/parseScenario.ts';
import { proposal042, uplift042 } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { population } from '../sample.ts';
import { anyMonthlyLimit, anyPopulation } from './people.ts';

const share = (parts: number, of: number) => ({ parts: new Decimal(parts), of: new Decimal(of) });
const costs = (scenario: Scenario) =>
  meterFor({ policy, population, year: 2022 }, scenario).cost(scenario.provisions);

/** Raises and cuts together, rates, dates and a choice. */
const mixed: Scenario = {
  schema: 1,
  name: 'mixed',
  provisions: [
    { kind: 'grade_cap', amounts: { combined_head: '1500', head: '1500' }, from: '2022-03' },
    { kind: 'grade_floor', amounts: { member: '905.50' }, to: '2022-11' },
    { kind: 'grade_scale', factor: '1.0005' },
    { kind: 'housing_fund', rate: '0.1190', base: 'base+grade' },
    { kind: 'community_bonus', base: '4000', uplifts: { good: '0.20', unmet: '-1' } },
    { kind: 'individual_award', amount: '3000' },
    { kind: 'social_insurance', monthly: '1100.00' },
    { kind: 'base_allowance', amounts: { member: '2900' } },
  ],
};

describe('the largest fraction of a proposal that fits', () => {
  test('of 200,000 a month on the sample is a little over four fifths, each amount in tens', () => {
    const meter = meterFor({ policy, population, year: 2022 }, proposal042);
    const fit = largestFraction(meter, proposal042, { per: 'monthly', amount: 20_000_000n })!;
    expect(fit.fraction).toBe('0.8214');
    expect(fitReport(fit)).toMatchObject({
      monthly: '198780.00',
      scenario: {
        provisions: [
          { amounts: { member: '920', deputy: '1330', head: '1750', combined_head: '1750' } },
        ],
      },
      next: { monthly: '200300.00' },
    });
  });

  test('is all of it where the limit is its very cost, and less where a fen is lacking', () => {
    for (const scenario of [proposal042, uplift042]) {
      const meter = meterFor({ policy, population, year: 2022 }, scenario);
      const { annual } = costs(scenario);
      const all = largestFraction(meter, scenario, { per: 'annual', amount: annual });
      expect(all).toMatchObject({ fraction: '1', scenario, next: null });
      const less = largestFraction(meter, scenario, { per: 'annual', amount: annual - 1n })!;
      expect(less.next?.scenario).toEqual(scenario);
      expect(Number(less.fraction)).toBeLessThan(1);
    }
  });

  test('leaves no larger one that fits, on any roster', () => {
    fc.assert(
      fc.property(anyPopulation, anyMonthlyLimit, (people, limit) => {
        const meter = meterFor({ policy, population: people, year: 2022 }, proposal042);
        const fit = largestFraction(meter, proposal042, limit)!;
        expect(fits(fit.cost, limit)).toBe(true);
        if (fit.next === null) {
          expect(fit.scenario).toEqual(proposal042);
          return;
        }
        expect(fits(fit.next.cost, limit)).toBe(false);
        const amounts = JSON.stringify(fit.scenario.provisions);
        for (let parts = 0; parts <= 200; parts += 1) {
          const other = fractionOf(meter, proposal042, share(parts, 200));
          const larger = parts / 200 > Number(fit.fraction) + 0.0001;
          if (larger && JSON.stringify(other.provisions) !== amounts)
            expect(fits(meter.cost(other.provisions), limit)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test('is nothing of it where nothing may be spent', () => {
    const meter = meterFor({ policy, population, year: 2022 }, uplift042);
    const fit = largestFraction(meter, uplift042, { per: 'monthly', amount: 0n })!;
    expect(fit).toMatchObject({ fraction: '0', cost: { monthly: 0n } });
    expect(largestFraction(meter, uplift042, { per: 'monthly', amount: -1n })).toBeNull();
  });

  test('is found for raises and cuts together, and is a document that is not refused', () => {
    const meter = meterFor({ policy, population, year: 2022 }, mixed);
    const limit = { per: 'annual' as const, amount: 150_000_000n };
    const fit = largestFraction(meter, mixed, limit)!;
    expect(fits(fit.cost, limit)).toBe(true);
    expect(fits(fit.next!.cost, limit)).toBe(false);
    expect(parseScenario(fit.scenario, policy).ok).toBe(true);
    expect(fit.scenario.provisions.map(({ kind, from, to }) => [kind, from, to])).toEqual(
      mixed.provisions.map(({ kind, from, to }) => [kind, from, to]),
    );
    expect(fit.scenario.provisions[3]).toMatchObject({ base: 'base' });
    expect(fit.scenario.provisions[4]).toMatchObject({ uplifts: { good: '0.2', unmet: '-1' } });
  });

  test('leaves out what is absent today and no floor or cap, and says so: nothing is 0 of the way', () => {
    const quota: Scenario = {
      ...noChange,
      provisions: [
        { kind: 'grade_floor', amounts: { member: '1000' } },
        { kind: 'parameters', values: { 'individualAward.quota': '0.15' } },
      ],
    };
    const meter = meterFor({ policy, population, year: 2022 }, quota);
    const part = largestFraction(meter, quota, { per: 'annual', amount: 90_000_000n })!;
    expect(part).toMatchObject({ fraction: '0.575', leftOut: ['individualAward.quota'] });
    expect(part.scenario.provisions).toEqual([{ kind: 'grade_floor', amounts: { member: '830' } }]);
    const none = fractionOf(meter, quota, share(0, 1));
    expect(meter.cost(none.provisions)).toEqual({ monthly: 0n, annual: 0n });
    const { annual } = meter.cost(quota.provisions);
    const whole = largestFraction(meter, quota, { per: 'annual', amount: annual })!;
    expect(whole).toMatchObject({ fraction: '1', leftOut: [], scenario: quota });
  });

  test('takes the whole as it is written', () => {
    const meter = meterFor({ policy, population, year: 2022 }, mixed);
    const whole = fractionOf(meter, mixed, share(1, 1));
    expect(meter.cost(whole.provisions)).toEqual(meter.cost(mixed.provisions));
  });
});
