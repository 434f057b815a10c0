import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from '../../src/lib/engine/limits.ts';

const never = new Promise<never>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('work that settles in time is passed on', async () => {
  await expect(within(Promise.resolve(7), { deadlineMs: 10 })).resolves.toBe(7);
  const failure = new Error('of the work');
  await expect(within(Promise.reject(failure), { deadlineMs: 10 })).rejects.toBe(failure);
  expect(vi.getTimerCount()).toBe(0);
});

test('work that never settles is given up at the deadline, not before', async () => {
  const outcome = vi.fn();
  within(never, { deadlineMs: 10, sql: 'SELECT 1' }).catch(outcome);
  await vi.advanceTimersByTimeAsync(9);
  expect(outcome).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'deadline', sql: 'SELECT 1' }),
  );
});

test('an abort rejects at once and leaves no timer', async () => {
  const abort = new AbortController();
  const waiting = within(never, { deadlineMs: 10, signal: abort.signal });
  abort.abort();
  await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal that has fired before rejects at once', async () => {
  const abort = new AbortController();
  abort.abort();
  await expect(within(never, { signal: abort.signal })).rejects.toMatchObject({
    kind: 'cancelled',
  });
});

test('without a deadline work may take for ever', async () => {
  const outcome = vi.fn();
  within(never, {}).then(outcome, outcome);
  await vi.advanceTimersByTimeAsync(1e9);
  expect(outcome).not.toHaveBeenCalled();
});
