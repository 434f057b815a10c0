import { describe, expect, test } from 'vitest';
import { noChange, simulate } from '../../../../src/lib/domain/budget/simulate.ts';
import { ladderEffects } from '../../../../src/lib/domain/inference/ladder/ladderEffects.ts';
import { ladderReport } from '../../../../src/lib/domain/inference/ladder/ladderReport.ts';
import { foldPoints } from '../../../../src/lib/domain/inference/ladder/points.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042, uplift042 } from '../../../../src/lib/domain/scenario/presets.ts';
import type { Scenario } from '../../../../src/lib/domain/scenario/provision.ts';
import { population, sampleRows } from '../sample.ts';

function report(scenario: Scenario) {
  const { month } = simulate({ policy, population, scenario, year: 2022 });
  return ladderReport(
    ladderEffects({
      policy,
      before: month.baseline,
      after: month.reform,
      points: foldPoints(sampleRows.workers),
    }),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the side effects of the floors 1000 / 1500 / 2000', () => {
  const { byRole, ...effects } = report(proposal042);

  test('give every head one and the same amount: the ladder is off for them', () => {
    for (const post of ['head', 'combined_head'])
      expect(byRole[post]).toMatchObject({
        before: { amounts: 12, levelled: [], meanGap: '127.27' },
        after: {
          amounts: 1,
          levelled: [range(1, 12)],
          lowest: '2000.00',
          atLowestPercent: '100.00',
          meanGap: '0.00',
        },
      });
  });

  test('lift steps 10–12 of members onto step 9, and steps 6–12 of deputies onto step 5', () => {
    expect(byRole['member']?.after).toMatchObject({ amounts: 9, levelled: [range(9, 12)] });
    expect(byRole['deputy']?.after).toMatchObject({ amounts: 5, levelled: [range(5, 12)] });
  });

  test('count who stands at the lowest amount', () => {
    const onSteps = (post: number, from: number): number =>
      population.grade.workers[post]!.slice(from - 1).reduce((a, b) => a + b, 0);
    expect(byRole['member']).toMatchObject({
      workers: 806,
      before: { atLowest: onSteps(3, 12) },
      after: { atLowest: onSteps(3, 9) },
    });
    expect(byRole['deputy']?.after.atLowest).toBe(onSteps(2, 5));
  });

  test('pay newcomers like workers of ten years and more, with an example', () => {
    const heads = effects.seniority.find(({ role }) => role === 'combined_head');
    expect(heads?.pairsAhead.before).toBeGreaterThan(0);
    expect(heads?.pairsAhead.after).toBe(0);
    expect(heads?.example?.newcomer.serviceYears).toBeLessThanOrEqual(2);
    expect(heads?.example?.senior.serviceYears).toBeGreaterThanOrEqual(10);
    const members = effects.seniority.find(({ role }) => role === 'member');
    expect(members?.example).toMatchObject({ lead: '400.00' });
  });

  test('overtake people of lower posts on high steps', () => {
    expect(effects.overtaken).toBeGreaterThan(0);
    expect(effects.pairs).toContainEqual({
      kind: 'overtaken',
      ahead: { role: 'deputy', step: 3, workers: 14, before: '4700.00', after: '4700.00' },
      behind: { role: 'head', step: 9, workers: 1, before: '4000.00', after: '5000.00' },
    });
  });

  test('loosen the tie of pay to points and narrow the spread of pay', () => {
    expect(Number(effects.correlation.after)).toBeLessThan(Number(effects.correlation.before));
    expect(Number(effects.gini.after)).toBeLessThan(Number(effects.gini.before));
  });
});

describe('the side effects of the same amount more for everybody of a post', () => {
  test('leave every ladder as it was', () => {
    const { byRole } = report(uplift042);
    for (const { before, after } of Object.values(byRole))
      expect([after.amounts, after.levelled, after.meanGap]).toEqual([
        before.amounts,
        before.levelled,
        before.meanGap,
      ]);
  });
});

describe('the side effects of no change', () => {
  test('are none', () => {
    const { pairs, overtaken, levelled, correlation, gini } = report(noChange);
    expect({ pairs, overtaken, levelled }).toEqual({ pairs: [], overtaken: 0, levelled: 0 });
    expect(correlation.after).toBe(correlation.before);
    expect(gini.after).toBe(gini.before);
  });
});

describe('a change of the scheme of points', () => {
  const { moves, byRole } = report({
    schema: 1,
    name: '',
    provisions: [
      {
        kind: 'parameters',
        values: { 'placement.method': 'points', 'points.service.perYear': '3' },
      },
    ],
  });

  test('moves people up, and they are paid by the step that they reach', () => {
    expect(moves).toEqual({ up: 657, down: 0, same: 515 });
    const atLowest = (when: 'before' | 'after') =>
      Object.values(byRole).reduce((sum, post) => sum + post[when].atLowest, 0);
    expect([atLowest('before'), atLowest('after')]).toEqual([182, 144]);
    expect(byRole['member']?.after.lowest).toBe('600.00');
  });
});
