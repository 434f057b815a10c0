import type { Bench, BenchResult } from './bench.ts';

export interface Pace {
  /** how long a sample is to last: enough for the clock, too little for a busy machine to cut in */
  sampleMs: number;
  /** how long a bench may take, unless the fewest rounds take longer, in milliseconds */
  budgetMs: number;
  /** pairs of samples, the fewest and the most */
  rounds: { least: number; most: number };
  /** the clock, in milliseconds */
  now: () => number;
}

const unhurried: Pace = {
  sampleMs: 1,
  budgetMs: 4000,
  rounds: { least: 11, most: 501 },
  now: () => performance.now(),
};

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

/** How many executions make a sample, and how long it takes; finding out warms the work up, too. */
async function timesFor(work: () => unknown, { sampleMs, now }: Pace) {
  for (let times = 1; ; times *= 2) {
    const each = await sample(work, times, now);
    if (each * times < sampleMs) continue;
    const enough = Math.ceil(sampleMs / each);
    return { times: enough, lastsMs: enough * each };
  }
}

function roundsWithin({ budgetMs, rounds }: Pace, pairMs: number): number {
  return Math.min(rounds.most, Math.max(rounds.least, Math.floor(budgetMs / pairMs)));
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
  const ofSubject = await timesFor(bench.subject, pace);
  const ofRival = await timesFor(bench.against, pace);
  const subject: number[] = [];
  const rival: number[] = [];
  const runs = [
    async () => subject.push(await sample(bench.subject, ofSubject.times, pace.now)),
    async () => rival.push(await sample(bench.against, ofRival.times, pace.now)),
  ];
  const rounds = roundsWithin(pace, ofSubject.lastsMs + ofRival.lastsMs);
  for (let round = 0; round < rounds; round++) {
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
