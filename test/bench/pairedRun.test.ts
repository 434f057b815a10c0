import { describe, expect, test } from 'vitest';
import type { Bench } from '../../bench/bench.ts';
import { pairedRun } from '../../bench/pairedRun.ts';

/** Work that takes time on a clock of its own, and a record of who worked when. */
function benchOf(subjectMs: number, rivalMs: number) {
  let clock = 0;
  const log: string[] = [];
  const bench: Bench = {
    name: 'a-vs-b',
    rival: 'b',
    subject: () => {
      log.push('a');
      clock += subjectMs;
    },
    against: () => {
      log.push('b');
      clock += rivalMs;
    },
  };
  return {
    bench,
    log,
    pace: { sampleMs: 8, budgetMs: 80, rounds: { least: 3, most: 9 }, now: () => clock },
  };
}

describe('a paired run', () => {
  test('gives the time of one execution each, and subject by rival', async () => {
    const { bench, pace } = benchOf(2, 4);
    expect(await pairedRun(bench, pace)).toEqual({
      name: 'a-vs-b',
      subject_ms: 2,
      rival: 'b',
      rival_ms: 4,
      ratio: 0.5,
    });
  });

  test('repeats fast work until the clock can tell', async () => {
    const { bench, pace } = benchOf(0.001, 8);
    const { subject_ms, rival_ms } = await pairedRun(bench, pace);
    expect(subject_ms).toBeCloseTo(0.001, 9);
    expect(rival_ms).toBe(8);
  });

  test('lets the two take turns at going first', async () => {
    const { bench, log, pace } = benchOf(8, 8);
    await pairedRun(bench, { ...pace, rounds: { least: 4, most: 4 } });
    expect(log.slice(-8).join('')).toBe('abbaabba');
  });

  test.each([
    ['as the time allows', 8, 5],
    ['not too few, however slow the work', 1000, 3],
    ['not too many, however fast', 0.5, 9],
  ])('makes as many rounds %s', async (_, ms, rounds) => {
    const { bench, log, pace } = benchOf(ms, ms);
    await pairedRun(bench, { ...pace, sampleMs: ms });
    expect(log.length).toBe(2 + 2 * rounds);
  });

  test('is not moved by one sample that was held up', async () => {
    const { bench, log, pace } = benchOf(8, 8);
    let held = false;
    const now = () => {
      if (log.length === 6 && !held) held = true;
      return pace.now() + (held ? 1000 : 0);
    };
    expect((await pairedRun(bench, { ...pace, now })).ratio).toBe(1);
  });

  test('waits for work that takes its time', async () => {
    let done = 0;
    const { bench, pace } = benchOf(8, 8);
    const against = async () => {
      bench.against();
      await Promise.resolve();
      done++;
    };
    await pairedRun({ ...bench, against }, pace);
    expect(done).toBe(5 + 1);
  });
});
