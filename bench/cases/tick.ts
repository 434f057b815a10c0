import { SettledYear } from '../../src/lib/domain/budget/settledYear.ts';
import { simulateIn } from '../../src/lib/domain/budget/simulate.ts';
import { builtInPolicy } from '../../src/lib/domain/policy/builtInPolicy.ts';
import { foldRoster } from '../../src/lib/domain/roster/fold.ts';
import type { Worker } from '../../src/lib/domain/roster/worker.ts';
import { proposal042 } from '../../src/lib/domain/scenario/presets.ts';
import { samplePopulation, sampleWorkers } from '../../test/domain/sample.ts';
import type { PreparedBench } from '../bench.ts';

/** The sample over and over, row by row, without holding the rows. */
function* roster(size: number): Generator<Worker> {
  for (let row = 0; row < size; row++) {
    const worker = sampleWorkers[row % sampleWorkers.length];
    if (worker !== undefined) yield worker;
  }
}

/** Everything that one movement of a slider computes. */
function tick(size: number): () => unknown {
  const grade = foldRoster(builtInPolicy, roster(size));
  const population = { ...samplePopulation, grade };
  const year = new SettledYear({ policy: builtInPolicy, population, year: 2022 });
  // A scenario of its own at every call, as each movement makes one.
  return () => simulateIn(year, { ...proposal042, provisions: [...proposal042.provisions] });
}

/** Holds the promise that a slider waits for no roster, however large. */
export const prepare: PreparedBench = () => ({
  name: 'tick-10m-vs-tick-1172',
  subject: tick(10_000_000),
  rival: 'tick at 1,172 rows',
  against: tick(sampleWorkers.length),
});
