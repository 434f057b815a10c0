import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFacts, type AnswerFacts } from '../../src/lib/domain/budget/answerFacts.ts';
import { monthsOf } from '../../src/lib/domain/budget/impactByMonth.ts';
import { simulate } from '../../src/lib/domain/budget/simulate.ts';
import { sumOf, yuanFromFen } from '../../src/lib/domain/money/fen.ts';
import { formatWan } from '../../src/lib/domain/money/format.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../src/lib/domain/scenario/provision.ts';
import { answerText } from '../../src/lib/messages/answerText.ts';
import { messages } from '../../src/lib/messages/index.ts';
import { namesOf } from '../../src/lib/messages/names.ts';
import { populationOf } from '../arbitrary/people.ts';
import { worlds } from '../arbitrary/world.ts';
import { samplePopulation } from '../domain/sample.ts';

const zh = messages['zh-CN'];

function factsOf(
  scenario: Scenario,
  { policy = builtInPolicy, population = samplePopulation, year = 2022, isExample = true } = {},
): AnswerFacts {
  return answerFacts({
    policy,
    scenario,
    simulation: simulate({ policy, population, scenario, year }),
    year,
    origin: isExample ? { kind: 'sample' } : { kind: 'file', name: 'a.csv' },
    notLoaded: population.notLoaded ?? [],
  });
}

const textOf = (facts: AnswerFacts, policy = builtInPolicy) =>
  answerText(zh, namesOf(policy, 'zh-CN', zh), facts);

describe('whatever the scenario', { timeout: 60_000 }, () => {
  test('the posts and the other items sum to the month, the months and the yearly items to the year', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 2021, max: 2024 }), (world, year) => {
        const { policy, scenario } = world;
        const population = populationOf(policy, world.people);
        const facts = factsOf(scenario, { policy, population, year });
        const month = [...facts.byPost.map(({ impact }) => impact), ...facts.beside];
        expect(sumOf(month.map(({ monthly }) => monthly))).toBe(facts.monthly);
        const months = facts.byMonth.map((run) => run.monthly * BigInt(monthsOf(run)));
        expect(sumOf(months) + facts.yearly).toBe(facts.annual);
      }),
      { numRuns: 60 },
    );
  });

  test('every amount of the costs stands in the result', () => {
    fc.assert(
      fc.property(worlds, ({ policy, scenario, people }) => {
        const facts = factsOf(scenario, { policy, population: populationOf(policy, people) });
        const known = new Set(
          [
            facts.monthlyBefore,
            facts.monthly,
            facts.annual,
            facts.annualBefore,
            facts.yearly,
            ...facts.byMonth.map(({ monthly }) => monthly),
            ...facts.byPost.map(({ impact }) => impact.monthly),
            ...facts.beside.map(({ monthly }) => monthly),
          ].map((fen) => yuanFromFen(fen < 0n ? -fen : fen).replace(/\.00$/, '')),
        );
        known.add(formatWan(facts.annual < 0n ? -facts.annual : facts.annual).replace(/,/g, ''));
        const [, ...rest] = textOf(facts, policy).slice(0, 3);
        for (const [, amount = ''] of rest.join('').matchAll(/(\d[\d.]*)元/g))
          expect([amount, known.has(amount)]).toEqual([amount, true]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the answer in a paragraph', () => {
  test('says in its first sentence that the people are an example, and of own people does not', () => {
    expect(textOf(factsOf(proposal042))[0]).toMatch(/^以程序生成的示例名册（非真实名册）/);
    expect(textOf(factsOf({ ...proposal042, provisions: [] }))[0]).toMatch(/示例名册/);
    expect(textOf(factsOf(proposal042, { isExample: false }))[0]).toMatch(/^经初步测算/);
  });

  test('says what the housing fund is counted on with the scenario, and how the parts foot', () => {
    const withGrade: Scenario = {
      ...proposal042,
      provisions: [...proposal042.provisions, { kind: 'housing_fund', base: 'base+grade' }],
    };
    const facts = factsOf(withGrade);
    expect(facts.assumptions).toContain('housingFundWithGrade');
    expect(facts.assumptions).not.toContain('housingFundBase');
    const text = textOf(facts).join('');
    expect(text).toContain('住房公积金（单位缴存部分）每月增支');
    expect(text).toContain(`以上合计每月${yuanFromFen(facts.monthly).replace(/\.00$/, '')}元`);
    expect(text).not.toContain(zh.answer.assumptions.housingFundBase);
  });

  test('names the combined heads only where they are covered', () => {
    const withoutCombined: Scenario = {
      schema: 1,
      name: '',
      provisions: [
        { kind: 'grade_floor', amounts: { member: '1000', deputy: '1500', head: '2000' } },
      ],
    };
    expect(factsOf(proposal042).assumptions).toContain('combinedHeadAsHead');
    const facts = factsOf(withoutCombined);
    expect(facts.assumptions).not.toContain('combinedHeadAsHead');
    expect(facts.monthly).toBe(25_580_000n);
  });

  test('tells a year of two phases month by month, and foots', () => {
    const phased: Scenario = {
      schema: 1,
      name: '',
      provisions: [
        { kind: 'grade_floor', amounts: { member: '800' }, from: '2022-03', to: '2022-06' },
        { kind: 'grade_floor', amounts: { member: '1000' }, from: '2022-07' },
      ],
    };
    const text = textOf(factsOf(phased)).join('');
    expect(text).toMatch(/2022年3月至2022年6月每月\d+元，共4个月/);
    expect(text).toMatch(/2022年7月至2022年12月每月\d+元，共6个月/);
    expect(text).not.toContain('0个月');
  });
});
