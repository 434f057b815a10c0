import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../../src/lib/domain/budget/simulate.ts';
import {
  decompose,
  type Decomposition,
} from '../../../../src/lib/domain/inference/decompose/decompose.ts';
import { decompositionReport } from '../../../../src/lib/domain/inference/decompose/decompositionReport.ts';
import { splitByPost } from '../../../../src/lib/domain/inference/decompose/splitByPost.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { scenariosOf } from '../../../arbitrary/scenario.ts';
import { samplePopulation as population } from '../../sample.ts';

const input = { policy, population, year: 2022 };
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
const shapley = ({ contributions }: Decomposition): bigint[] =>
  contributions.map(({ shapley: value }) => value!);

const overlapping: Scenario = {
  schema: 1,
  name: '',
  provisions: [
    { kind: 'grade_floor', amounts: { member: '1000' } },
    { kind: 'grade_uplift', amounts: { member: '300' } },
    { kind: 'grade_cap', amounts: { combined_head: '1900' } },
  ],
};

describe('the contributions of provisions', () => {
  test('in the listed order and as Shapley values add up to the impact, monthly and annual', () => {
    fc.assert(
      fc.property(scenariosOf(policy), fc.constantFrom('monthly', 'annual'), (scenario, per) => {
        const { impact } = simulate({ ...input, scenario });
        const found = decompose(input, scenario, per);
        expect(found.total).toBe(impact[per]);
        expect(sum(found.contributions.map(({ inOrder }) => inOrder))).toBe(impact[per]);
        expect(sum(shapley(found))).toBe(impact[per]);
        const alone = sum(found.contributions.map((each) => each.alone));
        expect(alone + found.interaction).toBe(impact[per]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('as Shapley values do not depend on the order of the list, where no parameter is set twice', () => {
    const shuffled = scenariosOf(policy).chain((scenario) =>
      fc
        .shuffledSubarray([...scenario.provisions], { minLength: scenario.provisions.length })
        .map((provisions) => ({ scenario, other: { ...scenario, provisions } })),
    );
    fc.assert(
      fc.property(shuffled, ({ scenario, other }) => {
        const one = decompose(input, scenario, 'annual');
        fc.pre(!one.orderMatters);
        const values = new Map(one.contributions.map((each) => [each.provision, each.shapley]));
        for (const { provision, shapley: value } of decompose(input, other, 'annual').contributions)
          expect(value).toBe(values.get(provision));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('of provisions that touch nobody in common are the same in every way', () => {
    const found = decompose(input, splitByPost(proposal042), 'monthly');
    expect(found.interaction).toBe(0n);
    expect(found.contributions.map(({ provision }) => provision)).toEqual([
      { kind: 'grade_floor', amounts: { member: '1000' } },
      { kind: 'grade_floor', amounts: { deputy: '1500' } },
      { kind: 'grade_floor', amounts: { head: '2000' } },
      { kind: 'grade_floor', amounts: { combined_head: '2000' } },
    ]);
    for (const { alone, last, inOrder, shapley: value } of found.contributions)
      expect([last, inOrder, value]).toEqual([alone, alone, alone]);
  });

  test('of provisions that overlap share what they give together', () => {
    const report = decompositionReport(decompose(input, overlapping, 'monthly'));
    const [floor, uplift, cap] = report.provisions;
    expect(Number(report.interaction)).toBeLessThan(0);
    expect(Number(floor?.last)).toBeLessThan(Number(floor?.alone));
    expect(Number(floor?.shapley)).toBe((Number(floor?.alone) + Number(floor?.last)) / 2);
    expect(uplift?.alone).toBe('241800.00');
    expect(cap).toMatchObject({ alone: cap?.last, shapley: cap?.inOrder });
  });

  test('say that the order matters where two set the same parameter', () => {
    const twice: Scenario = {
      ...overlapping,
      provisions: [
        { kind: 'grade_scale', factor: '1.1' },
        { kind: 'grade_scale', factor: '1.2' },
      ],
    };
    const found = decompose(input, twice, 'monthly');
    expect(found.orderMatters).toBe(true);
    expect(sum(shapley(found))).toBe(found.total);
  });

  test('beyond eight have no Shapley value, but still add up in the listed order', () => {
    const ladder = policy.steps.map(({ number }) => String(2100 - 100 * number));
    const many: Scenario = {
      ...overlapping,
      provisions: [
        ...splitByPost(proposal042).provisions,
        ...overlapping.provisions,
        { kind: 'grade_ladder', amounts: ladder },
        { kind: 'individual_award', amount: '3000' },
      ],
    };
    const found = decompose(input, many, 'annual');
    expect(found.contributions.every((each) => each.shapley === null)).toBe(true);
    expect(sum(found.contributions.map(({ inOrder }) => inOrder))).toBe(found.total);
  });

  test('of a scenario without provisions are none', () => {
    expect(decompose(input, { ...overlapping, provisions: [] }, 'annual')).toEqual({
      contributions: [],
      total: 0n,
      interaction: 0n,
      orderMatters: false,
    });
  });
});
