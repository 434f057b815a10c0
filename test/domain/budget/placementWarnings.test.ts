import { describe, expect, test } from 'vitest';
import type { Population } from '../../../src/lib/domain/budget/population.ts';
import { placementWarnings } from '../../../src/lib/domain/budget/placementWarnings.ts';
import { Settlement } from '../../../src/lib/domain/budget/settle.ts';
import { foldCareers } from '../../../src/lib/domain/placement/careers.ts';
import type { CompiledPolicy } from '../../../src/lib/domain/rules/compiledPolicy.ts';
import { compiledWith } from '../placement/scheme.ts';
import { samplePopulation, sampleWorkers } from '../sample.ts';

const warningsFor = (population: Population, month: CompiledPolicy) =>
  placementWarnings(new Settlement(population).settle(month));
const points = { 'placement.method': 'points' };

describe('the warnings where points place the workers', () => {
  test('are none for the sample under the example scheme, and none where steps are as filed', () => {
    expect(warningsFor(samplePopulation, compiledWith(points))).toEqual([]);
    const bare = { ...samplePopulation, careers: undefined };
    expect(warningsFor(bare, compiledWith())).toEqual([]);
  });

  test('count the workers whose inputs are missing', () => {
    const workers = sampleWorkers.map(({ honours: _, ...worker }, i) =>
      i < 5 ? worker : { ...worker, honours: 'none' },
    );
    const population = { ...samplePopulation, careers: foldCareers(workers) };
    expect(warningsFor(population, compiledWith(points))).toEqual([
      { code: 'not_placed', workers: 5 },
    ]);
  });

  test('count everybody where nothing is known of careers', () => {
    const bare = { ...samplePopulation, careers: undefined };
    expect(warningsFor(bare, compiledWith(points))).toEqual([
      { code: 'not_placed', workers: 1172 },
    ]);
  });

  test('name a step that asks for more than the next above it that can be reached', () => {
    const odd = { ...points, 'points.step.4': '71', 'points.step.9': null, 'points.step.10': '41' };
    expect(warningsFor(samplePopulation, compiledWith(odd))).toEqual([
      { code: 'thresholds_out_of_order', higher: 3, lower: 4 },
      { code: 'thresholds_out_of_order', higher: 8, lower: 10 },
    ]);
  });
});
