import { describe, expect, test } from 'vitest';
import { chosenFacts } from '../chosenFacts.ts';
import { publishedReadings } from '../../../../src/lib/domain/inference/readings/ladders.ts';
import { readingsReport } from '../../../../src/lib/domain/inference/readings/readingsReport.ts';
import { tryReadings } from '../../../../src/lib/domain/inference/readings/tryReadings.ts';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { proposal042 as scenario } from '../../../../src/lib/domain/scenario/presets.ts';
import { highs } from '../solvers.ts';

const facts = chosenFacts(policy, {})!;
const input = { policy, scenario, facts, year: 2022 };
const own = {
  id: 'own' as const,
  amounts: [2000, 1900, 1800, 1500, 1400, 1300, 1200, 1100, 1000, 800, 700, 600].map(String),
};

describe('the readings of the published ladder', () => {
  test('are the literal one and the one with equal gaps between levels', () => {
    expect(publishedReadings(policy).map(({ id, amounts }) => [id, amounts.join(' ')])).toEqual([
      ['literal', '2000 1900 1800 1700 1600 1500 1400 1300 1200 1100 1000 900'],
      ['equalGaps', '2000 1900 1800 1600 1500 1400 1200 1100 1000 800 700 600'],
    ]);
  });

  test('are none where the policy does not state what they need', () => {
    expect(publishedReadings({ ...policy, facts: [] })).toEqual([]);
    const noBottom = policy.facts.filter(({ id }) => id !== 'P6.bottom');
    expect(publishedReadings({ ...policy, facts: noBottom }).map(({ id }) => id)).toEqual([
      'literal',
    ]);
  });

  test('are tried: the literal one is impossible, the other and one’s own are possible', async () => {
    const roster = { workers: policy.posts.map(() => policy.steps.map(() => 1)) };
    const tried = await tryReadings(
      { ...input, roster },
      [...publishedReadings(policy), own],
      highs,
    );
    expect(readingsReport(tried, facts.workers)).toMatchObject([
      {
        id: 'literal',
        mean: { min: '1091.72', max: '1412.80' },
        feasible: false,
        conflict: ['workers', 'steps[1]', 'mean'],
      },
      {
        id: 'equalGaps',
        mean: { min: '855.63', max: '1217.06' },
        feasible: true,
        min: '121400.00',
        max: '1162000.00',
        onRoster: '21400.00',
      },
      { id: 'own', feasible: true, onRoster: '22200.00' },
    ]);
  });
});
