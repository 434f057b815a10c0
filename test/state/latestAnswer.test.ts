import { describe, expect, test } from 'vitest';
import { LatestAnswer } from '../../src/lib/state/latestAnswer.svelte.ts';

describe('the answer to the last question', () => {
  test('is not overtaken by the answer to an earlier one', async () => {
    const latest = new LatestAnswer<string>();
    let release: (value: string) => void = () => undefined;
    const slow = latest.ask(() => new Promise((resolve) => (release = resolve)));
    await latest.ask(() => Promise.resolve('second'));
    release('first');
    await slow;
    expect(latest.value).toBe('second');
  });

  test('cancels the earlier question', async () => {
    const latest = new LatestAnswer<string>();
    const signals: AbortSignal[] = [];
    void latest.ask((signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    await latest.ask(() => Promise.resolve('done'));
    expect(signals[0]?.aborted).toBe(true);
  });

  test('keeps the last answer on show and reports when a question fails', async () => {
    const failures: unknown[] = [];
    const latest = new LatestAnswer<string>((error) => failures.push(error));
    await latest.ask(() => Promise.resolve('kept'));
    await latest.ask(() => Promise.reject(new Error('no')));
    expect(latest.value).toBe('kept');
    expect(latest.status).toBe('failed');
    expect(failures).toHaveLength(1);
  });
});
