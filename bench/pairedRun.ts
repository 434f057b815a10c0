import type { Bench, BenchResult } from './bench.ts';

export interface Pace {
  /** pairs of samples; odd, so that a median is one of them */
  rounds: number;
  /** how long a sample is to last, for the clock to tell it well, in milliseconds */
  sampleMs: number;
  /** the clock, in milliseconds */
  now: () => number;
}

const unhurried: Pace = { rounds: 31, sampleMs: 10, now: () => performance.now() };

/** Executes `work` so many times and gives the milliseconds of one. */
async function sample(work: () => unknown, times: number, now: Pace['now']): Promise<number> {
  const started = now();
  for (let i = 0; i < times; i++) {
    const done = work();
    // Waiting for what is no promise would cost more than many a piece of work here.
    if (done instanceof Promise) await done;
  }
  return (now() - started) / times;
}

/** How many executions make a sample; finding out warms the work up, too. */
async function timesFor(work: () => unknown, { sampleMs, now }: Pace): Promise<number> {
  for (let times = 1; ; times *= 2) {
    const each = await sample(work, times, now);
    if (each * times >= sampleMs) return Math.max(1, Math.ceil(sampleMs / each));
  }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * Measures a bench: samples of subject and rival take turns, the first of a pair changing from
 * round to round, so that whatever else the machine does falls on both alike.
 */
export async function pairedRun(bench: Bench, pace: Pace = unhurried): Promise<BenchResult> {
  const subjectTimes = await timesFor(bench.subject, pace);
  const rivalTimes = await timesFor(bench.against, pace);
  const subject: number[] = [];
  const rival: number[] = [];
  const runs = [
    async () => subject.push(await sample(bench.subject, subjectTimes, pace.now)),
    async () => rival.push(await sample(bench.against, rivalTimes, pace.now)),
  ];
  for (let round = 0; round < pace.rounds; round++) {
    for (const run of round % 2 === 0 ? runs : [...runs].reverse()) await run();
  }
  const [subject_ms, rival_ms] = [median(subject), median(rival)];
  return {
    name: bench.name,
    subject_ms,
    rival: bench.rival,
    rival_ms,
    ratio: subject_ms / rival_ms,
  };
}
