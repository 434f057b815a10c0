import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerFacts,
  answerRange,
  type AnswerFacts,
} from '../../src/lib/domain/budget/answerFacts.ts';
import { monthsOf } from '../../src/lib/domain/budget/impactByMonth.ts';
import { simulate } from '../../src/lib/domain/budget/simulate.ts';
import {
  factsOf as factsOfPolicy,
  publishedOnly,
} from '../../src/lib/domain/inference/facts/factSwitches.ts';
import { sumOf, yuanFromFen } from '../../src/lib/domain/money/fen.ts';
import { formatWan } from '../../src/lib/domain/money/format.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
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

describe('the range in the answer', () => {
  const facts = factsOfPolicy(builtInPolicy, publishedOnly)!;
  const ranged = (min: bigint, max: bigint, proven = true) =>
    textOf({ ...factsOf(proposal042), range: { facts, ends: { min, max, proven } } }).at(-2)!;

  test('names both ends, the figures relied on, and how firm it is', () => {
    const text = ranged(12_140_000n, 116_200_000n);
    expect(text).toContain('最低121400元，最高1162000元（按2022年12月计）');
    expect(text).toContain('所依据的数据：总人数：1,172');
    expect(text).toContain('把握程度：不确定，最高与最低相差1040600元');
    expect(ranged(10_000_000n, 12_000_000n)).toContain('把握程度：较确定');
    expect(ranged(10_000_000n, 10_000_000n)).toContain('都是100000元');
    expect(ranged(10_000_000n, 10_000_000n)).toContain('把握程度：确定');
  });

  test('says where it is not proven, not possible, or not there yet', () => {
    expect(ranged(1_880_953n, 9_738_318n, false)).toContain('尚未证明');
    const text = (range: AnswerFacts['range']) => textOf({ ...factsOf(proposal042), range });
    expect(text({ facts, ends: null }).join()).toContain('没有名册能同时符合');
    expect(text('asking').join()).toContain('正在求解');
    expect(text(undefined).join()).not.toContain('区间');
  });

  test('is none where no roster draws more or less grade allowance', () => {
    const bounds = { feasible: true as const, minRoster: [], maxRoster: [] };
    expect(answerRange({ facts, bounds: { ...bounds, min: 0n, max: 0n } })).toBeUndefined();
    expect(answerRange({ facts, bounds: { ...bounds, min: 0n, max: 1n } })).toEqual({
      facts,
      ends: { min: 0n, max: 1n, proven: true },
    });
    expect(answerRange({ facts, bounds: { feasible: false, conflict: [] } })).toEqual({
      facts,
      ends: null,
    });
    expect(answerRange(null)).toBe('asking');
  });
});

test('an answer by another policy than the usual one names it, and says whether it is an own file', () => {
  const by = (policy: PolicyDocument) => textOf(factsOf(proposal042, { policy }), policy).join('');
  expect(by(builtInPolicy)).not.toContain('依据的政策标准');
  expect(by({ ...builtInPolicy })).toContain(`${builtInPolicy.title.zh}（自备文件）`);
  const facts = { ...factsOf(proposal042), policy: 'builtIn' as const };
  expect(textOf(facts).join('')).toContain(`依据的政策标准：${builtInPolicy.title.zh}。`);
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
