import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { careerKey } from '../../../src/lib/domain/placement/career.ts';
import { foldCareers } from '../../../src/lib/domain/placement/careers.ts';
import { careersFromText, careersToText } from '../../../src/lib/domain/placement/careersText.ts';
import { foldRoster } from '../../../src/lib/domain/roster/fold.ts';
import type { Worker } from '../../../src/lib/domain/roster/worker.ts';
import { peopleOf } from '../../arbitrary/people.ts';
import { shapes } from '../../arbitrary/policy.ts';
import { sampleCareers, sampleWorkers } from '../sample.ts';

const worker = (over: Partial<Worker> = {}): Worker => ({
  workerId: 'W1',
  communityId: 'C1',
  post: 'head',
  step: 3,
  ...over,
});

const folds = shapes.chain((shape) =>
  peopleOf(shape).map(({ workers }) => ({ shape, workers, careers: foldCareers(workers) })),
);

describe('a career', () => {
  test('is told apart by post, filed step and everything that earns points', () => {
    const others: Partial<Worker>[] = [
      { post: 'deputy' },
      { step: 4 },
      { serviceYears: 3.5 },
      { education: 'bachelor' },
      { qualification: 'bachelor' },
      { honours: 'none' },
      { appraisal: 'excellent' },
    ];
    const keys = [{}, ...others].map((over) => careerKey(worker(over)));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is shared by people who differ in nothing else', () => {
    const { list, byCommunity } = foldCareers([
      worker(),
      worker({ workerId: 'W2', communityId: 'C2', points: 50 }),
      worker({ workerId: 'W3', communityId: 'C2', step: 4 }),
    ]);
    expect(list).toEqual([
      { post: 'head', step: 3, workers: 2 },
      { post: 'head', step: 4, workers: 1 },
    ]);
    expect([...byCommunity]).toEqual([
      ['C1', [0]],
      ['C2', [0, 1]],
    ]);
  });
});

describe('the careers of any roster', () => {
  test('count everybody once, on the filed step and in the community', () => {
    fc.assert(
      fc.property(folds, ({ shape, workers, careers }) => {
        const posts = shape.posts.map(({ id }) => id);
        const cells = posts.map(() => shape.steps.map(() => 0));
        for (const { post, step, workers: count } of careers.list)
          cells[posts.indexOf(post)]![step - 1]! += count;
        expect(cells).toEqual(foldRoster(shape, workers).workers);
        const members = [...careers.byCommunity.values()].flat();
        expect(members.length).toBe(workers.length);
        careers.list.forEach(({ workers: count }, i) => {
          expect(members.filter((place) => place === i)).toHaveLength(count);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('come back from their text as they were', () => {
    fc.assert(
      fc.property(folds, ({ careers }) => {
        expect(careersFromText(careersToText(careers))).toEqual(careers);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the careers of the sample', () => {
  test('are about half as many as its workers, and travel in less than 30 kB', () => {
    expect(sampleCareers.list.length).toBeLessThan(sampleWorkers.length * 0.6);
    expect(careersToText(sampleCareers).length).toBeLessThan(30_000);
  });
});
